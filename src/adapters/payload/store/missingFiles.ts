import type { StoreName } from '../../store/types.ts'
import type { NamingRows } from './types.ts'

/**
 * Files that versions and clips name and the inventory lacks. Called within its transaction. Pictures and pieces that only
 * a render on its way needs are made by it.
 */
export const missingFiles = async (rows: NamingRows, clipsTable: string): Promise<StoreName[]> => {
  const { rows: found } = await rows.db.executeSql(
    `WITH named AS (
       SELECT 'segments' AS kind, piece ->> 'key' AS key, 'mp4' AS extension FROM ${rows.renders.table} AS render,
         jsonb_path_query(render.outputs, '$[*].manifest.pieces[*]') AS piece WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'segments', piece ->> 'key', 'mp4' FROM ${rows.renders.table} AS render,
         jsonb_path_query(render.teaser, '$.pieces[*]') AS piece WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'pictures', made -> 'storyboard' ->> 'key', 'webp' FROM ${rows.renders.table} AS render,
         jsonb_path_query(render.outputs, '$[*]') AS made WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'sounds', piece ->> 'key', 'aac' FROM ${rows.renders.table} AS render,
         jsonb_path_query(render.outputs, '$[*].manifest.sound.pieces[*]') AS piece WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'pictures', poster_key, 'webp' FROM ${rows.renders.table} WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'pictures', poster_key, 'webp' FROM ${clipsTable}
       UNION
       SELECT 'clips', normalised_hash, 'mp4' FROM ${clipsTable}
     )
     SELECT kind, key, extension FROM named
     WHERE key IS NOT NULL AND NOT EXISTS (SELECT FROM stored WHERE stored.kind = named.kind AND stored.key = named.key
       AND stored.extension = named.extension)
     ORDER BY kind, key`,
  )
  return found as StoreName[]
}
