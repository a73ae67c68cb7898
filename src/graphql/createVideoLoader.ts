import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { readVideos, type VideoRows } from '../adapters/payload/renders/readVideos.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'
import { slugs } from '../collections/slugs.ts'

export type LoadVideo = (req: PayloadRequest, workoutId: DocumentId) => Promise<VideoRows | null>

type Batch = { ids: DocumentId[]; rows: Promise<Map<string, VideoRows>> }

/** Collects what one request asks for until the event loop turns, then asks the database once. */
export const createVideoLoader = (): LoadVideo => {
  const batches = new WeakMap<PayloadRequest, Batch>()
  const open = (req: PayloadRequest): Batch => {
    const ids: DocumentId[] = []
    const rows = new Promise<void>((resolve) => {
      setImmediate(resolve)
    }).then(() => {
      batches.delete(req)
      return read(req, ids)
    })
    const batch = { ids, rows }
    batches.set(req, batch)
    return batch
  }
  return async (req, workoutId) => {
    const batch = batches.get(req) ?? open(req)
    batch.ids.push(workoutId)
    return (await batch.rows).get(String(workoutId)) ?? null
  }
}

/** Inside a save the save's own connection: a second one of a pool that saves have used up would never come. */
const read = async (
  req: PayloadRequest,
  workoutIds: readonly DocumentId[],
): Promise<Map<string, VideoRows>> => {
  const { payload } = req
  const db = (await req.transactionID) ? await transactionOf(req) : dbOf(payload)
  return readVideos({ rows: rowsOf({ collection: slugs.renders, db, payload }), workoutIds })
}
