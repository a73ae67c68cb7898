import type { Db } from 'pg-boss'

type DropPlansArgs = { db: Db; renderIds: readonly string[] }

/**
 * Forgets what these renders need, and answers the jobs of pieces that nobody waits for any more: cancel them.
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
  return orphans.filter(({ key }) => cancelled.has(key)).map(({ job_id }) => job_id)
}

const orphaned = `state = 'queued' AND NOT EXISTS (SELECT FROM repreel.need WHERE need.key = piece.key)`
