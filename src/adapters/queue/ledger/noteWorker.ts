import type { Db } from 'pg-boss'

/** What a worker says of itself, for whoever looks whether all is well. */
export type WorkerAbout = {
  /** Of renderer and FFmpeg: workers of different builds do not encode each other's pieces. */
  build?: string
  /** As FFmpeg names its version. */
  ffmpeg?: string
  /** 'bwrap', 'prlimit' or 'none'. */
  sandbox?: string
}

type NoteWorkerArgs = {
  about: WorkerAbout
  db: Db
  /** UUID of the worker's run. */
  id: string
  /** FFmpeg processes at once; 0: it works no more. */
  concurrency: number
}

/** Says that this worker is there, for estimates of the time left; one that has said nothing for a minute is gone. */
export const noteWorker = async ({ about, concurrency, db, id }: NoteWorkerArgs): Promise<void> => {
  await db.executeSql(
    `WITH gone AS (DELETE FROM repreel.worker WHERE id <> $1 AND seen_at < now() - interval '1 minute')
     INSERT INTO repreel.worker (id, concurrency, about) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET concurrency = excluded.concurrency, about = excluded.about, seen_at = now()`,
    [id, concurrency, JSON.stringify(about)],
  )
}
