import type { PgBoss } from 'pg-boss'
import { queues, type JobData } from '../jobs/queues.ts'

const everyWorkout: JobData['fanOut'] = { reason: 'reconcile', source: null }

type ScheduleUpkeepArgs = {
  boss: PgBoss
  /** How long what nothing refers to stays in the store. */
  unusedHours: number
}

/** Each worker says the same, so there is one schedule. Once now too: what a crash left is repaired at the next start. */
export const scheduleUpkeep = async ({ boss, unusedHours }: ScheduleUpkeepArgs): Promise<void> => {
  const unused: JobData['sweep'] = { olderThanHours: unusedHours }
  await boss.schedule(queues.reconcile.name, '* * * * *', {})
  await boss.schedule(queues.fanOut.name, '23 * * * *', everyWorkout)
  await boss.schedule(queues.sweep.name, '17 3 * * *', unused)
  await boss.send(queues.reconcile.name, {})
  await boss.send(queues.fanOut.name, everyWorkout, { singletonKey: 'at-start', singletonSeconds: 60 })
}
