import type { CollectionAfterChangeHook } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { wasWritten } from '../adapters/payload/wasWritten.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { isHeld } from './isHeld.ts'

/** One job, however many workouts use the exercise: a save costs the same with 5 workouts or 5,000. */
export const fanOutExercise =
  (bossOf: BossOf): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    // A new exercise stands in no workout.
    if (operation === 'create') return
    const { payload } = req
    const db = await transactionOf(req)
    const id = (doc as { id: number | string }).id
    if (!(await wasWritten({ id, rows: rowsOf({ collection: slugs.exercises, db, payload }) }))) return
    await enqueue({
      boss: await bossOf(payload),
      data: { hold: isHeld(req), reason: 'dependency', source: { collection: slugs.exercises, id } },
      db,
      queue: 'fanOut',
    })
  }
