import type { HealthCheck } from './types.ts'
import type { StoreOptions } from '../../adapters/store/openStore.ts'
import type { Payload } from 'payload'
import { probeStore } from '../../adapters/store/probeStore.ts'
import { checkDatabase } from './checkDatabase.ts'
import { checkMigrations } from './checkMigrations.ts'
import { checkWorkers } from './checkWorkers.ts'
import { within } from './within.ts'

export type Examine = (payload: Payload) => Promise<readonly HealthCheck[]>

/** Balancers ask every second or so, each of several. */
const KEPT_MS = 2_000
const PATIENCE_MS = 2_000

/** What Repreel needs to work, looked at again after two seconds at the earliest. */
export const createExamine = (store: StoreOptions): Examine => {
  const last: { at: number; found?: Promise<readonly HealthCheck[]> } = { at: -Infinity }
  return (payload) => {
    if (last.found && performance.now() - last.at < KEPT_MS) return last.found
    last.at = performance.now()
    last.found = examine({ payload, store })
    return last.found
  }
}

type ExamineArgs = { payload: Payload; store: StoreOptions }

const examine = async ({ payload, store }: ExamineArgs): Promise<readonly HealthCheck[]> => {
  const found = await Promise.all([
    looked(checkDatabase(payload), {
      name: 'database',
      remedy: 'start it, or correct DATABASE_URL; npx repreel doctor says what is wrong with it',
      summary: 'The database does not answer',
    }),
    looked(checkMigrations(payload).then(alone), {
      name: 'migrations',
      remedy: 'see the database',
      summary: 'Whether the database fits this program cannot be told',
    }),
    looked(probeStore(store).then(storeWorks), {
      name: 'store',
      remedy: store.s3
        ? 'correct the variables REPREEL_S3_…; npx repreel doctor says what is wrong'
        : 'make the media folder writable and free some space; npx repreel doctor says what is wrong',
      summary: 'Videos cannot be read or kept',
    }),
    looked(checkWorkers(payload), {
      name: 'worker',
      remedy: 'see the database',
      summary: 'Whether workers are there cannot be told',
    }),
  ])
  return found.flat()
}

const alone = (check: HealthCheck): HealthCheck[] => [check]
const storeWorks = (): HealthCheck[] => [{ name: 'store', status: 'ok' }]

/** A check that fails to look is a failure with its reason. */
const looked = (
  work: Promise<HealthCheck[]>,
  failure: Pick<HealthCheck, 'name' | 'remedy' | 'summary'>,
): Promise<HealthCheck[]> =>
  within(PATIENCE_MS, work).catch((error: unknown) => [
    { ...failure, detail: error instanceof Error ? error.message : String(error), status: 'failed' as const },
  ])
