import type { TestPayload } from '../helpers/openTestPayload.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { until } from './until.ts'

const WAIT_MS = 180_000

/** Once nothing is to be done any more: a sweep by the worker that runs, of files however young. */
export const sweepNow = async ({ payload }: Pick<TestPayload, 'payload'>): Promise<void> => {
  const pool = poolOf(payload)
  const busy = (): Promise<boolean> =>
    pool
      .query(
        `SELECT FROM pgboss.job WHERE state < 'completed' AND name NOT LIKE '\\_\\_%' AND name <> 'reconcile'`,
      )
      .then(({ rows }) => rows.length > 0)
  await until(async () => !(await busy()), WAIT_MS)
  await pool.query(`INSERT INTO pgboss.job (name, data) VALUES ('sweep', '{"olderThanHours": 0}')`)
  await until(async () => !(await busy()), WAIT_MS)
}
