import type { ClipNote, NormalisedClip } from '../../core/ingest/types.ts'
import type { ContentStore, StoreName } from '../../adapters/store/types.ts'
import { readFile } from 'node:fs/promises'
import { storeNames } from '../storeNames.ts'

/** What decoding an original found out; a second attempt need not decode it again. */
export type Ingested = {
  normalised: NormalisedClip
  soundWarnings: readonly ClipNote[]
  /** Whose bytes it was made from: the store keeps them as long as the clip. */
  original: Pick<StoreName, 'key' | 'extension'>
}

/** null where it was never ingested, or where its normalised clip was removed from the store since. */
export const findIngested = async ({
  key,
  store,
}: {
  key: string
  store: ContentStore
}): Promise<Ingested | null> => {
  const name = storeNames.ingested(key)
  if (!(await store.use(name))) return null
  const ingested = JSON.parse(await readFile(await store.localPath(name), 'utf8')) as Ingested // ingestClip wrote it whole
  return (await store.use(storeNames.clip(ingested.normalised.hash))) ? ingested : null
}
