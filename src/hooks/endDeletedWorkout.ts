import type { CollectionBeforeDeleteHook } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { deleteRenders } from '../adapters/payload/renders/deleteRenders.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { slugs } from '../collections/slugs.ts'
import { renewExports } from '../jobs/exports/renewExports.ts'
import { releasePieces } from '../jobs/releasePieces.ts'

/** Before, not after: the rows refer to the workout. */
export const endDeletedWorkout =
  (bossOf: BossOf): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { payload } = req
    const rows = rowsOf({ collection: slugs.renders, db: await transactionOf(req), payload })
    const renderIds = await deleteRenders({ rows, workoutId: id })
    if (renderIds.length === 0) return
    const boss = await bossOf(payload)
    await releasePieces({ boss, renderIds, rows })
    await renewExports({ boss, db: rows.db, payload, workoutId: id })
  }
