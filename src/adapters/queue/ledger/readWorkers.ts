import type { WorkerAbout } from './noteWorker.ts'
import type { Db } from 'pg-boss'

export type HeardWorker = {
  /** Since it last reported, on the database's clock. */
  ageSeconds: number
  /** FFmpeg processes at once; 0: it works no more. */
  concurrency: number
  about: WorkerAbout
}

/** Workers that are there, or were last, the one heard of last first. */
export const readWorkers = async (db: Db): Promise<HeardWorker[]> => {
  const { rows } = await db.executeSql(
    `SELECT extract(epoch FROM now() - seen_at)::float8 AS "ageSeconds", concurrency, about
     FROM repreel.worker ORDER BY seen_at DESC LIMIT 1000`,
  )
  return rows as HeardWorker[]
}
