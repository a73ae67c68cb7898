import type { DocumentId, RenderedOutput, Rows } from './types.ts'

export type MediaRow = {
  id: DocumentId
  token: string
  posterKey: string | null
  /** Whether the workout is published and shows it now, or did when somebody may have begun to watch. */
  isPublic: boolean
  outputs: readonly RenderedOutput[]
}

type ReadMediaArgs = { rows: Rows; workouts: Rows; which: { token: string } | { workoutId: DocumentId } }

/**
 * A workout lasts at most two hours (domain.md); the rest is for pauses. Somebody who watches while a new version is
 * published sees the one that was begun to its end: its address was given out, and a stream asks for a piece every few seconds.
 */
const WATCHED_FOR = '3 hours'

/** A finished version by its token, or the one that the workout shows now. */
export const readMedia = async ({ rows, which, workouts }: ReadMediaArgs): Promise<MediaRow | null> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT render.id, render.token, render.poster_key AS "posterKey", render.outputs,
       workout._status = 'published' AND NOT EXISTS (
         SELECT FROM ${rows.table} AS newer WHERE newer.workout_id = render.workout_id
           AND newer.revision > render.revision AND newer.status IN ('playable', 'ready')
           AND coalesce(newer.finished_at, newer.updated_at) < now() - $2::interval) AS "isPublic"
     FROM ${rows.table} AS render JOIN ${workouts.table} AS workout ON workout.id = render.workout_id
     WHERE render.status IN ('playable', 'ready') AND ${'token' in which ? 'render.token' : 'render.workout_id'} = $1
     ORDER BY render.revision DESC LIMIT 1`,
    ['token' in which ? which.token : which.workoutId, WATCHED_FOR],
  )
  return (found as MediaRow[])[0] ?? null
}
