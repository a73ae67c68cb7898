import type { CollectionAfterChangeHook } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { renewExports } from '../jobs/exports/renewExports.ts'

/** Who may see a workout may have changed with any save; a draft's is not asked. */
export const exportChangedWorkout =
  (bossOf: BossOf): CollectionAfterChangeHook =>
  async ({ doc, req }) =>
    renewExports({
      boss: await bossOf(req.payload),
      db: await transactionOf(req),
      payload: req.payload,
      workoutId: (doc as { id: number | string }).id,
    })
