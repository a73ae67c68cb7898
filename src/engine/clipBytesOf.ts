import type { ClipBytes } from '../core/estimate/types.ts'
import type { SegmentSpec } from '../core/segments/types.ts'
import type { ContentHash } from '../core/timeline/types.ts'
import type { EngineSettings } from './types.ts'
import { stat } from 'node:fs/promises'
import pMap from 'p-map'
import { clipsOfSpec } from '../core/segments/clipsOfSpec.ts'
import { storeNames } from './storeNames.ts'

type ClipBytesOfArgs = {
  specs: Iterable<SegmentSpec>
  store: Pick<EngineSettings['store'], 'localPath'>
}

/** Looked for at once. */
const PARALLEL = 16

/** Of the clips that the segments are made from, as far as the store has them. */
export const clipBytesOf = async ({ specs, store }: ClipBytesOfArgs): Promise<ClipBytes> => {
  const found = new Map<ContentHash, number>()
  await pMap(
    new Set([...specs].flatMap(clipsOfSpec)),
    async (hash) => {
      // One that is missing is estimated as a usual one; who needs it to encode says what is wrong.
      const path = await store.localPath(storeNames.clip(hash)).catch(() => null)
      if (path !== null) found.set(hash, (await stat(path)).size)
    },
    { concurrency: PARALLEL },
  )
  return found
}
