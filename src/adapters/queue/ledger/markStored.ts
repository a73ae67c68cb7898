import type { Db } from 'pg-boss'

type MarkStoredArgs = { db: Db; pieces: ReadonlyArray<{ key: string; cpuSeconds: number }> }

/** Their files are whole in the store. Doing it twice changes nothing. */
export const markStored = async ({ db, pieces }: MarkStoredArgs): Promise<void> => {
  if (pieces.length === 0) return
  await db.executeSql(
    `UPDATE repreel.piece SET state = 'stored', cpu_seconds = given."cpuSeconds", frames_done = frames, job_id = NULL,
       updated_at = now()
     FROM jsonb_to_recordset($1::jsonb) AS given (key text, "cpuSeconds" float8) WHERE piece.key = given.key`,
    [JSON.stringify(pieces)],
  )
}
