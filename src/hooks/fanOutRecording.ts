import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { sourcesOfRecording } from '../jobs/sourcesOfRecording.ts'
import { enqueue } from '../jobs/enqueue.ts'

type Saved = { doc: unknown; previousDoc?: unknown; req: PayloadRequest }

/**
 * What a recording says, in which language, by whom: workouts that spoke it, or now will. One that has just been
 * uploaded is heard by nobody before its ingest.
 */
export const fanOutRecording = (bossOf: BossOf) => {
  const fanOut = async ({ doc, previousDoc, req }: Saved): Promise<void> => {
    const boss = await bossOf(req.payload)
    const db = await transactionOf(req)
    for (const source of sourcesOfRecording([doc, previousDoc]))
      await enqueue({ boss, data: { reason: 'dependency', source }, db, queue: 'fanOut' })
  }
  const afterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
    if (operation === 'update') await fanOut({ doc, previousDoc, req })
  }
  const afterDelete: CollectionAfterDeleteHook = ({ doc, req }) => fanOut({ doc, req })
  return { afterChange, afterDelete }
}
