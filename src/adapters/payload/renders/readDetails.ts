import type { Credit } from '../../../core/credits/types.ts'
import type { Timeline } from '../../../core/timeline/types.ts'
import type { Rows } from './types.ts'

/** What texts and downloads of a version are made from, in one language. */
export type DetailsRow = {
  timeline: Timeline
  credits: readonly Credit[]
  /** ISO 8601. */
  createdAt: string
  /** The workout's; 'training' of a generated session. */
  slug: string
}

type ReadDetailsArgs = { rows: Rows; workouts: Rows; token: string; locale: string }

/** null: the version has no output in that language. Says nothing about who may read it: ask `readMedia` first. */
export const readDetails = async ({
  locale,
  rows,
  token,
  workouts,
}: ReadDetailsArgs): Promise<DetailsRow | null> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT render.timelines -> $2 AS timeline, coalesce(render.credits, '[]') AS credits,
       to_jsonb(render.created_at) AS "createdAt", coalesce(workout.slug, 'training') AS slug
     FROM ${rows.table} AS render LEFT JOIN ${workouts.table} AS workout ON workout.id = render.workout_id
     WHERE render.token = $1 AND render.timelines ? $2`,
    [token, locale],
  )
  return (found as DetailsRow[])[0] ?? null
}
