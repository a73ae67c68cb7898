import type { Db } from 'pg-boss'

type RaisePrioritiesArgs = {
  db: Db
  queueName: string
  jobs: ReadonlyArray<{ jobId: string; priority: number }>
}

/**
 * Jobs that wait and are wanted sooner than when they were queued; none is put off. pg-boss changes one job a call, and a
 * plan may share hundreds of pieces with others.
 */
export const raisePriorities = async ({ db, jobs, queueName }: RaisePrioritiesArgs): Promise<void> => {
  if (jobs.length === 0) return
  await db.executeSql(
    `UPDATE pgboss.job AS job SET priority = given.priority
     FROM jsonb_to_recordset($2::jsonb) AS given ("jobId" uuid, priority integer)
     WHERE job.name = $1 AND job.id = given."jobId" AND job.state < 'active' AND job.priority < given.priority`,
    [queueName, JSON.stringify(jobs)],
  )
}
