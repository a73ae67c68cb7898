import type { Db } from 'pg-boss'

type MarkFailedArgs = { db: Db; key: string; jobId: string }

/** The piece's last retry has failed: answers the renders that cannot be finished. */
export const markFailed = async ({ db, jobId, key }: MarkFailedArgs): Promise<string[]> => {
  const { rows } = await db.executeSql(
    `WITH failed AS (
       UPDATE repreel.piece SET state = 'failed', job_id = NULL, updated_at = now()
       WHERE key = $1 AND state = 'queued' AND job_id = $2 RETURNING key
     )
     SELECT render_id FROM repreel.need JOIN failed USING (key) ORDER BY render_id`,
    [key, jobId],
  )
  return (rows as Array<{ render_id: string }>).map((row) => row.render_id)
}
