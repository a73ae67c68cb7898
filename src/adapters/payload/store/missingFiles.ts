import type { StoreName } from '../../store/types.ts'
import type { NamingRows } from './types.ts'

type MissingFilesArgs = { clipsTable: string; rows: NamingRows }

/**
 * Files that versions, clips and sounds name and the inventory lacks. Called within its transaction. Pictures and pieces
 * that only a render on its way needs are made by it, as is what an engine speaks: no row names it.
 */
export const missingFiles = async ({
  clipsTable,
  rows: { db, others, renders },
}: MissingFilesArgs): Promise<StoreName[]> => {
  const { rows } = await db.executeSql(
    `WITH named AS (
       SELECT 'segments' AS kind, piece ->> 'key' AS key, 'mp4' AS extension FROM ${renders.table} AS render,
         jsonb_path_query(render.outputs, '$[*].manifest.pieces[*]') AS piece WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'segments', piece ->> 'key', 'mp4' FROM ${renders.table} AS render,
         jsonb_path_query(render.teaser, '$.pieces[*]') AS piece WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'pictures', made -> 'storyboard' ->> 'key', 'webp' FROM ${renders.table} AS render,
         jsonb_path_query(render.outputs, '$[*]') AS made WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'sounds', piece ->> 'key', 'aac' FROM ${renders.table} AS render,
         jsonb_path_query(render.outputs, '$[*].manifest.sound.pieces[*]') AS piece WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'pictures', poster_key, 'webp' FROM ${renders.table} WHERE status IN ('playable', 'ready')
       UNION
       SELECT 'pictures', poster_key, 'webp' FROM ${clipsTable}
       UNION
       SELECT 'clips', normalised_hash, 'mp4' FROM ${clipsTable}
       ${others.map(({ table }) => `UNION SELECT 'pcm', sound_hash, 'pcm' FROM ${table}`).join(' ')}
     )
     SELECT kind, key, extension FROM named
     WHERE key IS NOT NULL AND NOT EXISTS (SELECT FROM stored WHERE stored.kind = named.kind AND stored.key = named.key
       AND stored.extension = named.extension)
     ORDER BY kind, key`,
  )
  return rows as StoreName[]
}
