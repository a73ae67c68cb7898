import type { CollectionAfterChangeHook } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { loadContent } from '../adapters/payload/snapshot/loadContent.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { wasWritten } from '../adapters/payload/wasWritten.ts'
import { slugs } from '../collections/slugs.ts'
import { endRenders } from '../jobs/endRenders.ts'
import { queueIfChanged } from '../jobs/queueIfChanged.ts'

/** Of `doc` only the id is used: it bears the caller's depth, locale and `select`, so it cannot say what changed. */
export const renderPublishedWorkout =
  (bossOf: BossOf): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { payload } = req
    const db = await transactionOf(req)
    const workoutId = (doc as { id: number | string }).id
    if (!(await wasWritten({ id: workoutId, rows: rowsOf({ collection: slugs.workouts, db, payload }) })))
      return
    const boss = await bossOf(payload)
    const rows = rowsOf({ collection: slugs.renders, db, payload })
    const content = await loadContent({ payload, req, workoutId })
    if (content)
      await queueIfChanged({ boss, inputHash: content.inputHash, reason: 'publish', rows, workoutId })
    else await endRenders({ boss, rows, status: 'cancelled', which: { workoutId } })
  }
