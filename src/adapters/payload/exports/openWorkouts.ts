import type { Rows } from '../renders/types.ts'

/** Published workouts that anybody may see. */
export const openWorkouts = async ({ db, table }: Rows): Promise<string[]> => {
  const { rows } = await db.executeSql(
    `SELECT id FROM ${table} WHERE _status = 'published' AND visibility <> 'private' ORDER BY id`,
    [],
  )
  return (rows as Array<{ id: number | string }>).map(({ id }) => String(id))
}
