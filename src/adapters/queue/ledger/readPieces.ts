import type { Db } from 'pg-boss'
import type { PieceWork } from './types.ts'

type ReadPiecesArgs = {
  db: Db
  keys: readonly string[]
  /** The job that asks; a piece that was cancelled and queued again belongs to a newer one. */
  jobId: string
}

/** What this job is still to encode: nobody waits for the others any more, or they are stored. Counts the attempt. */
export const readPieces = async ({ db, jobId, keys }: ReadPiecesArgs): Promise<PieceWork[]> => {
  const { rows } = await db.executeSql(
    `UPDATE repreel.piece SET attempts = attempts + 1, frames_done = 0, updated_at = now()
     WHERE key = ANY($1::text[]) AND state = 'queued' AND job_id = $2 RETURNING key, kind, spec`,
    [keys, jobId],
  )
  return rows as PieceWork[]
}
