import type { Db } from 'pg-boss'

type MarkStoredArgs = { db: Db; key: string; cpuSeconds: number }

/** The file is whole in the store. Doing it twice changes nothing. */
export const markStored = async ({ cpuSeconds, db, key }: MarkStoredArgs): Promise<void> => {
  await db.executeSql(
    `UPDATE repreel.piece SET state = 'stored', cpu_seconds = $2, frames_done = frames, job_id = NULL, updated_at = now()
     WHERE key = $1`,
    [key, cpuSeconds],
  )
}
