import type { Db } from 'pg-boss'

type MarkFailedArgs = { db: Db; keys: readonly string[]; jobId: string }

/** The last retry of these pieces has failed: answers the renders that cannot be finished. */
export const markFailed = async ({ db, jobId, keys }: MarkFailedArgs): Promise<string[]> => {
  const { rows } = await db.executeSql(
    `WITH failed AS (
       UPDATE repreel.piece SET state = 'failed', job_id = NULL, updated_at = now()
       WHERE key = ANY($1::text[]) AND state = 'queued' AND job_id = $2 RETURNING key
     )
     SELECT DISTINCT render_id FROM repreel.need JOIN failed USING (key) ORDER BY render_id`,
    [keys, jobId],
  )
  return (rows as Array<{ render_id: string }>).map((row) => row.render_id)
}
