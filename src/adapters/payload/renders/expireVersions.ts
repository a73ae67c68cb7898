import type { DocumentId, Rows } from './types.ts'
import { WATCHED_FOR } from './watchedFor.ts'

type ExpireVersionsArgs = {
  rows: Rows
  /** Of each workout, the newest; at least 1. null: all. */
  keepVersions: number | null
}

/**
 * Ends versions beyond the limit: their rows stay and name no file any more. Never the current one, one that a kept version
 * was rolled back to, or one that somebody may still be watching.
 */
export const expireVersions = async ({ keepVersions, rows }: ExpireVersionsArgs): Promise<DocumentId[]> => {
  if (keepVersions === null) return []
  const { rows: expired } = await rows.db.executeSql(
    `WITH ranked AS (
       SELECT id, source_render_id, row_number() OVER (PARTITION BY workout_id ORDER BY revision DESC) AS place
       FROM ${rows.table} WHERE status IN ('playable', 'ready') AND reason NOT IN ('preview', 'generate')
     )
     UPDATE ${rows.table} AS render SET status = 'expired', ${WITHOUT_FILES}, updated_at = now()
     FROM ranked WHERE ranked.id = render.id AND ranked.place > $1
       AND render.id NOT IN (SELECT source_render_id FROM ranked WHERE place <= $1 AND source_render_id IS NOT NULL)
       AND EXISTS (
         SELECT FROM ${rows.table} AS newer WHERE newer.workout_id = render.workout_id AND newer.reason <> 'preview'
           AND newer.revision > render.revision AND newer.status IN ('playable', 'ready')
           AND coalesce(newer.finished_at, newer.updated_at) < now() - $2::interval)
     RETURNING render.id`,
    [keepVersions, WATCHED_FOR],
  )
  return (expired as Array<{ id: DocumentId }>).map(({ id }) => id)
}

export const WITHOUT_FILES = 'outputs = NULL, timelines = NULL, poster_key = NULL, teaser = NULL'
