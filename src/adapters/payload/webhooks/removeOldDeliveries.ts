import type { Rows } from '../renders/types.ts'

/** A log has an end: deliveries are for whoever looks into what went wrong lately. */
export const removeOldDeliveries = async ({
  olderThanDays,
  rows,
}: {
  rows: Rows
  olderThanDays: number
}): Promise<void> => {
  await rows.db.executeSql(
    `DELETE FROM ${rows.table} WHERE created_at < now() - $1::int * interval '1 day'`,
    [olderThanDays],
  )
}
