import type { Db } from 'pg-boss'
import type { FinishedWork } from '../../../core/estimate/types.ts'

/** The segments that were encoded last, and what FFmpeg used for them. */
export const readFinished = async ({ db, limit }: { db: Db; limit: number }): Promise<FinishedWork[]> => {
  const { rows } = await db.executeSql(
    `SELECT kind, spec, cpu_seconds AS "cpuSeconds" FROM repreel.piece WHERE cpu_seconds > 0 AND kind = 'segment'
     ORDER BY updated_at DESC LIMIT $1`,
    [limit],
  )
  return rows as FinishedWork[]
}
