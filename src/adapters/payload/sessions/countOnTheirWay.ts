import type { Rows } from '../renders/types.ts'

/** Sessions that are queued or rendering, of all clients. */
export const countOnTheirWay = async (rows: Rows): Promise<number> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT count(*)::int AS count FROM ${rows.table} WHERE reason = 'generate' AND status IN ('queued', 'rendering')`,
  )
  return (found as Array<{ count: number }>)[0]!.count
}
