import type { CollectionAfterChangeHook } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { isHeld } from './isHeld.ts'

/** Title and licence are no part of the picture; the file is. */
export const ingestUploadedClip =
  (bossOf: BossOf): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create' && !req.file) return
    await enqueue({
      boss: await bossOf(req.payload),
      data: { clipId: (doc as { id: number | string }).id, hold: isHeld(req) },
      db: await transactionOf(req),
      queue: 'ingestClip',
    })
  }
