import type { Db } from 'pg-boss'
import type { PieceWork } from './types.ts'

type ReadPieceArgs = {
  db: Db
  key: string
  /** The job that asks; a piece that was cancelled and queued again belongs to a newer one. */
  jobId: string
}

/** What this job is to encode, or null where nobody waits for it from this job any more. Counts the attempt. */
export const readPiece = async ({ db, jobId, key }: ReadPieceArgs): Promise<PieceWork | null> => {
  const { rows } = await db.executeSql(
    `UPDATE repreel.piece SET attempts = attempts + 1, frames_done = 0, updated_at = now()
     WHERE key = $1 AND state = 'queued' AND job_id = $2 RETURNING key, kind, spec`,
    [key, jobId],
  )
  return (rows as PieceWork[])[0] ?? null
}
