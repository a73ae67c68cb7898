import type { Manifest } from '../../../core/segments/types.ts'
import type { DocumentId, RenderedOutput, RenderStatus, Rows } from './types.ts'
import { WATCHED_FOR } from './watchedFor.ts'

export type MediaRow = {
  id: DocumentId
  token: string
  posterKey: string | null
  /** Whether the workout is published and shows it now, or did when somebody may have begun to watch. */
  isPublic: boolean
  outputs: readonly RenderedOutput[]
  teaser: Manifest | null
}

/** Its files were removed; the row says that there was such a version. */
export type ExpiredMedia = 'expired'

type ReadMediaArgs = { rows: Rows; workouts: Rows; which: { token: string } | { workoutId: DocumentId } }

/** A finished version or preview by its token, or the version that the workout shows now. */
export const readMedia = async ({
  rows,
  which,
  workouts,
}: ReadMediaArgs): Promise<MediaRow | ExpiredMedia | null> => {
  const isAsked =
    'token' in which
      ? `render.status IN ('playable', 'ready', 'expired') AND render.token = $1`
      : `render.status IN ('playable', 'ready') AND render.reason <> 'preview' AND render.workout_id = $1`
  const { rows: found } = await rows.db.executeSql(
    `SELECT render.id, render.token, render.poster_key AS "posterKey", render.outputs, render.teaser,
       render.status, workout._status = 'published' AND render.reason <> 'preview' AND NOT EXISTS (
         SELECT FROM ${rows.table} AS newer WHERE newer.workout_id = render.workout_id
           AND newer.revision > render.revision AND newer.status IN ('playable', 'ready')
           AND newer.reason <> 'preview'
           AND coalesce(newer.finished_at, newer.updated_at) < now() - $2::interval) AS "isPublic"
     FROM ${rows.table} AS render JOIN ${workouts.table} AS workout ON workout.id = render.workout_id
     WHERE ${isAsked} ORDER BY render.revision DESC LIMIT 1`,
    ['token' in which ? which.token : which.workoutId, WATCHED_FOR],
  )
  const [row] = found as Array<MediaRow & { status: RenderStatus }>
  if (!row) return null
  const { status, ...media } = row
  return status === 'expired' ? 'expired' : media
}
