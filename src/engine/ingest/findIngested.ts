import type { SoundAsset } from '../../core/audio/types.ts'
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
  sound: SoundAsset | null
}

/** null where it was never ingested, or where what was made of it was removed from the store since. */
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
  const made = [
    storeNames.clip(ingested.normalised.hash),
    ...(ingested.sound ? [storeNames.pcm(ingested.sound.hash)] : []),
  ]
  const kept = await Promise.all(made.map((one) => store.use(one)))
  return kept.every(Boolean) ? ingested : null
}
