import type { Db } from 'pg-boss'

type NoteWorkerArgs = {
  db: Db
  /** UUID of the worker's run. */
  id: string
  /** FFmpeg processes at once; 0: it works no more. */
  concurrency: number
}

/** Says that this worker is there, for estimates of the time left; one that has said nothing for a minute is gone. */
export const noteWorker = async ({ concurrency, db, id }: NoteWorkerArgs): Promise<void> => {
  await db.executeSql(
    `WITH gone AS (DELETE FROM repreel.worker WHERE id <> $1 AND seen_at < now() - interval '1 minute')
     INSERT INTO repreel.worker (id, concurrency) VALUES ($1, $2)
     ON CONFLICT (id) DO UPDATE SET concurrency = excluded.concurrency, seen_at = now()`,
    [id, concurrency],
  )
}
