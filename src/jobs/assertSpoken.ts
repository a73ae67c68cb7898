import type { PlannedPiece } from '../adapters/queue/ledger/types.ts'
import type { ContentStore } from '../adapters/store/types.ts'
import type { SoundHash } from '../core/audio/types.ts'
import { storeNames } from '../engine/storeNames.ts'

type AssertSpokenArgs = { pieces: readonly PlannedPiece[]; store: ContentStore }

/**
 * What chunks are mixed from is there, now that no sweep runs: no row names speech until the plan is written. Throws
 * where a sweep was faster; the plan's next attempt speaks again.
 */
export const assertSpoken = async ({ pieces, store }: AssertSpokenArgs): Promise<void> => {
  const unmixed = pieces.filter(({ isStored, kind }) => kind === 'sound' && !isStored)
  for (const hash of new Set(unmixed.flatMap(({ reads }) => reads)))
    if (!(await store.use(storeNames.pcm(hash as SoundHash))))
      throw new Error(`The sound ${hash} was removed while the render was planned: planned again`)
}
