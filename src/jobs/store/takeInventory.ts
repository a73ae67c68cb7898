import type { Inventory } from '../../adapters/payload/store/inventory.ts'
import type { ContentStore, StoredEntry } from '../../adapters/store/types.ts'
import type { WorkerContext } from '../types.ts'
import type { Db } from 'pg-boss'
import { readFile } from 'node:fs/promises'
import { inTransaction } from '../../adapters/payload/inTransaction.ts'
import { createInventory } from '../../adapters/payload/store/inventory.ts'
import { namingRowsOf } from '../../adapters/payload/store/namingRowsOf.ts'
import { storeKinds } from '../../adapters/store/types.ts'
import { linkOfIngested } from '../../engine/ingest/linkOfIngested.ts'

type TakeInventoryArgs<T> = {
  context: Pick<WorkerContext, 'payload' | 'pool' | 'store'>
  work: (args: { db: Db; inventory: Inventory }) => Promise<T>
}

const BATCH = 2000

/** Lists the store and marks what is referenced, then asks it; one transaction, in which nothing is locked. */
export const takeInventory = <T>({ context, work }: TakeInventoryArgs<T>): Promise<T> =>
  inTransaction(context.pool, async (db) => {
    const inventory = await createInventory(namingRowsOf(context.payload, db))
    for (const kind of storeKinds)
      for await (const entries of inBatches(context.store.list(kind))) {
        await inventory.add(entries)
        await inventory.addLinks(await linksIn({ entries, store: context.store }))
      }
    await inventory.markReferenced()
    return work({ db, inventory })
  })

const inBatches = async function* (entries: AsyncIterable<StoredEntry>): AsyncGenerator<StoredEntry[]> {
  let batch: StoredEntry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const linksIn = async ({ entries, store }: { entries: readonly StoredEntry[]; store: ContentStore }) => {
  const found = entries.filter(({ name: { extension, kind } }) => kind === 'clips' && extension === 'json')
  const links = []
  for (const { name } of found) {
    // Removed since it was listed: no text, no link.
    const link = linkOfIngested(await readFile(await store.localPath(name), 'utf8').catch(() => ''))
    if (link) links.push({ ...link, key: name.key })
  }
  return links
}
