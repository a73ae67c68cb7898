import type { Handler, WorkerContext } from './types.ts'
import type { StoreName } from '../adapters/store/types.ts'
import { forgetPieces } from '../adapters/queue/ledger/forgetPieces.ts'
import { lockStore } from '../adapters/queue/ledger/lockStore.ts'
import { referencedKeys } from '../adapters/payload/renders/referencedKeys.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { slugs } from '../collections/slugs.ts'
import { inRenders } from './inRenders.ts'

const BATCH = 2000
/** Clips and originals are what editors gave us: they are not made again by a render. */
const kinds = ['segments', 'sounds', 'pictures'] as const

/** Removes what no version and no clip refers to, and what crashes left behind. */
export const sweep: Handler<'sweep'> = async ({ context, job }) => {
  const olderThanMs = job.data.olderThanHours * 3_600_000
  for (const kind of kinds) {
    let batch: StoreName[] = []
    for await (const { modifiedAt, name } of context.store.list(kind)) {
      if (modifiedAt.getTime() > Date.now() - olderThanMs) continue
      batch.push(name)
      if (batch.length < BATCH) continue
      await removeUnreferenced({ context, names: batch })
      batch = []
    }
    await removeUnreferenced({ context, names: batch })
  }
  await context.store.sweepTemporary({ olderThanMs })
  await inRenders(context, ({ rows: { db } }) => forgetPieces({ db, olderThanMs }))
}

type RemoveUnreferencedArgs = { context: WorkerContext; names: readonly StoreName[] }

/** A plan that finds a file notes its need before this can look, or finds it gone. */
const removeUnreferenced = async ({ context, names }: RemoveUnreferencedArgs): Promise<void> => {
  if (names.length === 0) return
  await inRenders(context, async ({ rows }) => {
    await lockStore(rows.db, 'exclusive')
    const clips = rowsOf({ collection: slugs.clips, db: rows.db, payload: context.payload })
    const kept = await referencedKeys({ clips, keys: names.map(({ key }) => key), rows })
    for (const name of names) if (!kept.has(name.key)) await context.store.remove(name)
  })
}
