import type { ContentStore } from './types.ts'
import type { ResolvedS3 } from './s3/types.ts'
import { join } from 'node:path'
import { createDiskCache } from './cache/createDiskCache.ts'
import { createDiskStore } from './createDiskStore.ts'
import { createS3Store } from './s3/createS3Store.ts'
import { openBucket } from './s3/openBucket.ts'

export type StoreOptions = {
  /** Of the disk store, and null to S3. */
  mediaDir: string
  /** The disk cache is in here. */
  dataDir: string
  /** null: the store is on this disk. */
  s3: ResolvedS3 | null
}

const opened = new Map<string, ContentStore>()

/** The store that the options name; one for the whole process, so that it has one disk cache and one set of connections. */
export const openStore = ({ dataDir, mediaDir, s3 }: StoreOptions): ContentStore => {
  const id = JSON.stringify([s3 && dataDir, s3 ?? mediaDir])
  const known = opened.get(id)
  if (known) return known
  const store = s3 ? openS3({ dataDir, s3 }) : createDiskStore({ root: mediaDir })
  opened.set(id, store)
  return store
}

const openS3 = ({ dataDir, s3 }: { dataDir: string; s3: ResolvedS3 }): ContentStore => {
  const cache = createDiskCache({ folder: join(dataDir, 'cache'), limitBytes: s3.cacheBytes })
  // What a crash left is swept while the first requests are answered: nobody reads it.
  cache.sweep().catch((error: unknown) => console.error('repreel: the disk cache could not be swept', error))
  return createS3Store({ bucket: openBucket(s3), cache })
}
