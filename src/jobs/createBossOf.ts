import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import type { BossOf } from './bossOf.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { createSendQueue } from '../adapters/queue/createSendQueue.ts'
import { deadLetters, queues } from './queues.ts'
import { senders } from './senders.ts'

/**
 * One sender per Payload instance, started when it is first needed. A start that failed is forgotten, so the next save
 * tries again.
 */
export const createBossOf = (): BossOf => {
  const start = async (payload: Payload): Promise<PgBoss> => {
    try {
      return await createSendQueue({
        onError: (error) =>
          payload.logger.error({ err: error, msg: 'repreel: the job queue reports an error' }),
        db: dbOf(payload),
        queues: [...Object.values(deadLetters), ...Object.values(queues)],
      })
    } catch (error) {
      senders.delete(payload)
      throw error
    }
  }
  return (payload) => {
    const known = senders.get(payload)
    if (known) return known
    const starting = start(payload)
    senders.set(payload, starting)
    return starting
  }
}
