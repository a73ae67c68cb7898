import type { Manifest } from '../../../core/segments/types.ts'
import type { Visibility } from '../../../core/visibility.ts'
import type { DocumentId, RenderedOutput, Rows } from './types.ts'
import { WATCHED_FOR } from './watchedFor.ts'

export type MediaRow = {
  id: DocumentId
  token: string
  posterKey: string | null
  revision: number
  /** null: a generated session. */
  workoutId: DocumentId | null
  /** Of the workout: anybody may see a published one that is not private. A session is unlisted, and as if published. */
  visibility: Visibility
  isPublished: boolean
  /** Whether the workout shows it now, or did when somebody may have begun to watch. A preview: never. */
  isShown: boolean
  isPreview: boolean
  /** Its files were removed; the row says that there was such a version. */
  isExpired: boolean
  outputs: readonly RenderedOutput[]
  teaser: Manifest | null
}

/** By the token of its URLs or by its row: a preview too; by its workout: what that shows now. */
export type WhichVersion = { token: string } | { renderId: DocumentId } | { workoutId: DocumentId }

type ReadMediaArgs = { rows: Rows; workouts: Rows; which: WhichVersion }

/** A finished version or preview by its token, or the version that the workout shows now; says nothing of who may see it. */
export const readMedia = async ({ rows, which, workouts }: ReadMediaArgs): Promise<MediaRow | null> => {
  const [isAsked, asked] = conditionOf(which)
  const { rows: found } = await rows.db.executeSql(
    `SELECT render.id, render.token, render.poster_key AS "posterKey", render.outputs, render.teaser,
       render.workout_id AS "workoutId", render.revision::int, render.status = 'expired' AS "isExpired", render.reason = 'preview' AS "isPreview",
       CASE WHEN render.reason = 'generate' THEN 'unlisted' ELSE coalesce(workout.visibility::text, 'private') END AS visibility,
       render.reason = 'generate' OR workout._status = 'published' AS "isPublished", render.reason <> 'preview' AND NOT EXISTS (
         SELECT FROM ${rows.table} AS newer WHERE newer.workout_id = render.workout_id
           AND newer.revision > render.revision AND newer.status IN ('playable', 'ready')
           AND newer.reason <> 'preview'
           AND coalesce(newer.finished_at, newer.updated_at) < now() - $2::interval) AS "isShown"
     FROM ${rows.table} AS render LEFT JOIN ${workouts.table} AS workout ON workout.id = render.workout_id
     WHERE ${isAsked} ORDER BY render.revision DESC LIMIT 1`,
    [asked, WATCHED_FOR],
  )
  return (found as MediaRow[])[0] ?? null
}

const conditionOf = (which: WhichVersion): [condition: string, value: DocumentId] => {
  if ('workoutId' in which)
    return [
      `render.status IN ('playable', 'ready') AND render.reason <> 'preview' AND render.workout_id = $1`,
      which.workoutId,
    ]
  const finished = `render.status IN ('playable', 'ready', 'expired')`
  if ('token' in which) return [`${finished} AND render.token = $1`, which.token]
  return [`${finished} AND render.id = $1`, which.renderId]
}
