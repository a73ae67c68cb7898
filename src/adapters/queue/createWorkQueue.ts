import { PgBoss, type Queue } from 'pg-boss'
import { ensureQueues } from './ensureQueues.ts'
import { ensureLedger } from './ledger/ensureLedger.ts'
import { hearsNotifications } from './hearsNotifications.ts'

type CreateWorkQueueArgs = {
  connectionString: string
  /** Past a transaction pooler; null: there is none. */
  directConnectionString: string | null
  queues: readonly Queue[]
  onError: (error: Error) => void
  /** Lets tests wait for a job's state. @default false */
  spies?: boolean
}

export type WorkQueue = {
  boss: PgBoss
  /** false: behind a transaction pooler, where jobs are found by polling alone. */
  listens: boolean
}

/** Fetches, supervises and schedules. Dead workers are noticed within heartbeat + 5 s (the default is a minute). */
export const createWorkQueue = async ({
  connectionString,
  directConnectionString,
  onError,
  queues,
  spies = false,
}: CreateWorkQueueArgs): Promise<WorkQueue> => {
  const url = directConnectionString ?? connectionString
  const listens = await hearsNotifications(url)
  const boss = new PgBoss({
    __test__enableSpies: spies,
    application_name: 'repreel-worker',
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    cronMonitorIntervalSeconds: 10,
    cronWorkerIntervalSeconds: 5,
    max: 6,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
    useListenNotify: listens,
  })
  boss.on('error', onError)
  await boss.start()
  await ensureLedger(boss.getDb())
  await ensureQueues(boss, queues)
  return { boss, listens }
}
