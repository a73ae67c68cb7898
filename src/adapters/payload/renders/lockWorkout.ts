import type { Db } from 'pg-boss'
import type { DocumentId } from './types.ts'

/**
 * One after another for everything that gives out a revision or publishes one, until the transaction ends.
 * A revision counted without it is given out twice as soon as two people save (40 edits gave 15 revisions).
 */
export const lockWorkout = async (db: Db, workoutId: DocumentId): Promise<void> => {
  await db.executeSql(`SELECT pg_advisory_xact_lock(hashtextextended('repreel:workout:' || $1::text, 0))`, [
    String(workoutId),
  ])
}
