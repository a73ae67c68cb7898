import type { Db } from 'pg-boss'

type DropPlansArgs = { db: Db; renderIds: readonly string[] }

/**
 * Forgets what these renders need, and answers the jobs of which nobody waits for any piece any more: cancel them.
 * Locking and cancelling are two statements: the second sees the needs that a plan committed while the first waited.
 */
export const dropPlans = async ({ db, renderIds }: DropPlansArgs): Promise<string[]> => {
  if (renderIds.length > 0)
    await db.executeSql('DELETE FROM repreel.plan WHERE render_id = ANY($1::text[])', [renderIds])
  const { rows: locked } = await db.executeSql(
    `SELECT key, job_id FROM repreel.piece WHERE ${orphaned} ORDER BY key FOR UPDATE`,
  )
  const orphans = locked as Array<{ key: string; job_id: string }>
  if (orphans.length === 0) return []
  const { rows } = await db.executeSql(
    `UPDATE repreel.piece SET state = 'cancelled', job_id = NULL, updated_at = now()
     WHERE key = ANY($1::text[]) AND ${orphaned} RETURNING key`,
    [orphans.map(({ key }) => key)],
  )
  const cancelled = new Set((rows as Array<{ key: string }>).map(({ key }) => key))
  const jobIds = orphans.filter(({ key }) => cancelled.has(key)).map(({ job_id }) => job_id)
  const { rows: wanted } = await db.executeSql(
    `SELECT job_id FROM repreel.piece WHERE state = 'queued' AND job_id = ANY($1::uuid[])`,
    [jobIds],
  )
  const kept = new Set((wanted as Array<{ job_id: string }>).map(({ job_id }) => job_id))
  return [...new Set(jobIds)].filter((jobId) => !kept.has(jobId))
}

const orphaned = `state = 'queued' AND NOT EXISTS (SELECT FROM repreel.need WHERE need.key = piece.key)`
