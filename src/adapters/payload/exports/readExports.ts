import type { Db } from 'pg-boss'
import type { Export } from './types.ts'

/** All of a workout, those that are to be removed too. */
export const readExports = async ({ db, workoutId }: { db: Db; workoutId: string }): Promise<Export[]> => {
  const { rows } = await db.executeSql(
    `SELECT prefix, token, workout_id AS "workoutId", visibility, done_at IS NOT NULL AS "isDone", ended_at IS NOT NULL AS "isEnded"
     FROM repreel.export WHERE workout_id = $1 ORDER BY created_at`,
    [workoutId],
  )
  return rows as Export[]
}

/** Workouts that have any. */
export const exportedWorkouts = async (db: Db): Promise<string[]> => {
  const { rows } = await db.executeSql('SELECT DISTINCT workout_id AS id FROM repreel.export ORDER BY 1', [])
  return (rows as Array<{ id: string }>).map(({ id }) => id)
}
