import type { Payload } from 'payload'
import type { Db, PgBoss } from 'pg-boss'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { enqueue } from '../enqueue.ts'

type RenewExportsArgs = {
  boss: PgBoss
  /** The transaction of what changed. */
  db: Db
  payload: Payload
  workoutId: number | string
}

/**
 * Call it where a version is published, or where who may see a workout changes. Nobody is sent to the old prefix from the
 * commit on; the job removes it and, if anybody may still see the workout, writes the version out under another.
 */
export const renewExports = async ({ boss, db, payload, workoutId }: RenewExportsArgs): Promise<void> => {
  if (optionsOfHost(payload).deliver.how !== 'export') return
  await enqueue({ boss, data: { workoutId }, db, queue: 'exportWorkout' })
}
