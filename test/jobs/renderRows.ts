import type { Payload } from 'payload'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'

export type TestRow = {
  id: number
  revision: number
  status: string
  reason: string
  input_hash: string
  token: string
}

/** The workout's renders, oldest first. */
export const renderRows = async (payload: Payload, workoutId: number): Promise<TestRow[]> => {
  const { rows } = await poolOf(payload).query<TestRow>(
    'SELECT id, revision::int, status, reason, input_hash, token FROM renders WHERE workout_id = $1 ORDER BY revision',
    [workoutId],
  )
  return rows
}

/** As one line: `1 publish queued | 2 publish queued`. */
export const renderText = async (payload: Payload, workoutId: number): Promise<string> =>
  (await renderRows(payload, workoutId))
    .map(({ reason, revision, status }) => `${revision} ${reason} ${status}`)
    .join(' | ')

/** How many jobs of the queue wait, failed ones not counted. */
export const waitingJobs = async (payload: Payload, queue: string): Promise<number> => {
  const { rows } = await poolOf(payload).query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pgboss.job WHERE name = $1 AND state < 'active'`,
    [queue],
  )
  return rows[0]?.n ?? 0
}
