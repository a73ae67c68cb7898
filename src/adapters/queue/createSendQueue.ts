import { PgBoss, type Db, type Queue } from 'pg-boss'
import { ensureQueues } from './ensureQueues.ts'
import { ensureLedger } from './ledger/ensureLedger.ts'

export type Pool = { query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }

type CreateSendQueueArgs = {
  /** Payload's own: a web process has one pool. */
  pool: Pool
  queues: readonly Queue[]
  onError: (error: Error) => void
}

/** Sends and nothing else: no polling, no maintenance, no connection of its own. */
export const createSendQueue = async ({ onError, pool, queues }: CreateSendQueueArgs): Promise<PgBoss> => {
  const db: Db = { executeSql: (text, values) => pool.query(text, values) }
  const boss = new PgBoss({ db, schedule: false, supervise: false })
  // Without a listener Node ends the process at the first error.
  boss.on('error', onError)
  await boss.start()
  await ensureLedger(db)
  await ensureQueues(boss, queues)
  return boss
}
