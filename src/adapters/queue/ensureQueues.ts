import type { PgBoss, Queue } from 'pg-boss'

/** Makes the queues, dead letters first because the others name them, and brings settings of older builds up to date. */
export const ensureQueues = async (boss: PgBoss, queues: readonly Queue[]): Promise<void> => {
  for (const { name, ...settings } of queues) {
    await boss.createQueue(name, settings)
    const { partition: _, policy: __, ...changeable } = settings
    await boss.updateQueue(name, changeable)
  }
}
