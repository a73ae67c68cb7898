import type { Db } from 'pg-boss'

type NoteFramesArgs = { db: Db; running: ReadonlyArray<{ key: string; jobId: string; framesDone: number }> }

/** Notes how far this worker's FFmpegs are, and answers the keys that are still wanted from these jobs: stop the others. */
export const noteFrames = async ({ db, running }: NoteFramesArgs): Promise<Set<string>> => {
  const { rows } = await db.executeSql(
    `UPDATE repreel.piece SET frames_done = given."framesDone"
     FROM jsonb_to_recordset($1::jsonb) AS given (key text, "jobId" uuid, "framesDone" integer)
     WHERE piece.key = given.key AND piece.state = 'queued' AND piece.job_id = given."jobId" RETURNING piece.key`,
    [JSON.stringify(running)],
  )
  return new Set((rows as Array<{ key: string }>).map(({ key }) => key))
}
