import { PgBoss, type Db, type Queue } from 'pg-boss'
import { ensureQueues } from './ensureQueues.ts'
import { ensureLedger } from './ledger/ensureLedger.ts'

type CreateSendQueueArgs = {
  /** On Payload's own pool: a web process has one. */
  db: Db
  queues: readonly Queue[]
  onError: (error: Error) => void
}

/** Sends and nothing else: no polling, no maintenance, no connection of its own. */
export const createSendQueue = async ({ db, onError, queues }: CreateSendQueueArgs): Promise<PgBoss> => {
  const boss = new PgBoss({ db, schedule: false, supervise: false })
  // Without a listener Node ends the process at the first error.
  boss.on('error', onError)
  await boss.start()
  await ensureLedger(db)
  await ensureQueues(boss, queues)
  return boss
}
