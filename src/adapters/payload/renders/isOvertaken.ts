import type { RenderRow, Rows } from './types.ts'

type IsOvertakenArgs = { rows: Rows; render: RenderRow }

/** Whether a newer revision of the workout is on its way or published; of a preview, whether there is a newer preview. */
export const isOvertaken = async ({ render, rows }: IsOvertakenArgs): Promise<boolean> => {
  const found = await rows.db.executeSql(
    `SELECT 1 FROM ${rows.table} WHERE workout_id = $1 AND revision > $2
       AND status IN ('queued', 'rendering', 'playable', 'ready') AND (reason = 'preview') = $3 LIMIT 1`,
    [render.workoutId, render.revision, render.reason === 'preview'],
  )
  return found.rows.length > 0
}
