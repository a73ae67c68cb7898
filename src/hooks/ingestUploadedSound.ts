import type { CollectionAfterChangeHook } from 'payload'
import type { SoundCollection } from '../adapters/payload/sounds/types.ts'
import type { BossOf } from '../jobs/bossOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { enqueue } from '../jobs/enqueue.ts'

type IngestUploadedSoundArgs = { bossOf: BossOf; collection: SoundCollection }

/** Title and licence are not heard; the file is. */
export const ingestUploadedSound =
  ({ bossOf, collection }: IngestUploadedSoundArgs): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create' && !req.file) return
    await enqueue({
      boss: await bossOf(req.payload),
      data: { collection, id: (doc as { id: number | string }).id },
      db: await transactionOf(req),
      queue: 'ingestSound',
    })
  }
