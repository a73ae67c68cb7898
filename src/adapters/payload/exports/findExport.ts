import type { Db } from 'pg-boss'
import type { Visibility } from '../../../core/visibility.ts'

type FindExportArgs = { db: Db; token: string; visibility: Visibility }

/** Prefix of a version that is written out whole, for a workout that is as visible as it is now; null: there is none. */
export const findExport = async ({ db, token, visibility }: FindExportArgs): Promise<string | null> => {
  const { rows } = await db.executeSql(
    `SELECT prefix FROM repreel.export
     WHERE token = $1 AND visibility = $2 AND done_at IS NOT NULL AND ended_at IS NULL`,
    [token, visibility],
  )
  return (rows as Array<{ prefix: string }>)[0]?.prefix ?? null
}
