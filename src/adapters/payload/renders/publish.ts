import type { DocumentId, Rows, VersionContent } from './types.ts'
import { lockWorkout } from './lockWorkout.ts'

type PublishArgs = {
  rows: Rows
  renderId: DocumentId
  /** null: a generated session. */
  workoutId: DocumentId | null
  content: VersionContent
  /** Whether every output is there; else only the default one is. */
  isWhole: boolean
}

/**
 * Readers see the old version or this one, never a mixture. Only if no higher revision is published: false otherwise,
 * and where it was superseded or cancelled meanwhile. Call it in a short transaction that also completes the attempt.
 */
export const publish = async ({
  content,
  isWhole,
  renderId,
  rows,
  workoutId,
}: PublishArgs): Promise<boolean> => {
  if (workoutId !== null) await lockWorkout(rows.db, workoutId)
  const published = await rows.db.executeSql(
    `UPDATE ${rows.table} AS render SET
       status = $2, outputs = $3, timelines = $4, duration_seconds = $5, poster_key = $6, renderer_build = $7,
       teaser = $9, credits = $10,
       done = CASE WHEN $8::boolean THEN total ELSE done END,
       cpu_seconds_done = CASE WHEN $8::boolean THEN cpu_seconds_total ELSE cpu_seconds_done END,
       percent = CASE WHEN $8::boolean THEN 100 ELSE percent END,
       finished_at = CASE WHEN $8::boolean THEN now() END, updated_at = now()
     WHERE id = $1 AND status IN ('rendering', 'playable') AND (render.reason = 'preview' OR NOT EXISTS (
       SELECT FROM ${rows.table} AS newer WHERE newer.workout_id = render.workout_id
         AND newer.revision > render.revision AND newer.status IN ('playable', 'ready') AND newer.reason <> 'preview'))
     RETURNING id`,
    [
      renderId,
      isWhole ? 'ready' : 'playable',
      JSON.stringify(content.outputs),
      JSON.stringify(content.timelines),
      content.durationSeconds,
      content.posterKey,
      content.rendererBuild,
      isWhole,
      content.teaser && JSON.stringify(content.teaser),
      JSON.stringify(content.credits),
    ],
  )
  return published.rows.length === 1
}
