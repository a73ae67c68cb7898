import type { GlobalAfterChangeHook } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { isHeld } from './isHeld.ts'

/** Every published workout is looked at; those that the change does not concern have the hash that they had. */
export const fanOutSettings =
  (bossOf: BossOf): GlobalAfterChangeHook =>
  async ({ req }) => {
    await enqueue({
      boss: await bossOf(req.payload),
      data: { hold: isHeld(req), reason: 'dependency', source: null },
      db: await transactionOf(req),
      queue: 'fanOut',
    })
  }
