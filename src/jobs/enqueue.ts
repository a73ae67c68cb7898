import type { Db, PgBoss } from 'pg-boss'
import { queues, type JobData, type QueueName } from './queues.ts'

type EnqueueArgs<Name extends QueueName> = {
  boss: PgBoss
  data: JobData[Name]
  /** The transaction that the job belongs to: it exists if and only if that commits. */
  db: Db
  queue: Name
  /** Higher goes first. @default 0 */
  priority?: number
  startAfterSeconds?: number
}

/** The one way in which a single job is sent. */
export const enqueue = async <Name extends QueueName>({
  boss,
  data,
  db,
  priority = 0,
  queue,
  startAfterSeconds = 0,
}: EnqueueArgs<Name>): Promise<void> => {
  await boss.send(queues[queue].name, data, { db, priority, startAfter: startAfterSeconds })
}
