import type { ContentStore } from '../adapters/store/types.ts'
import type { Slice } from '../core/audio/slicesOf.ts'
import { open } from 'node:fs/promises'
import pMap from 'p-map'
import { storeNames } from './storeNames.ts'

/** Two channels of 16 bits. */
const BYTES_PER_SAMPLE = 4

type ReadSlicesArgs = { slices: readonly Slice[]; store: ContentStore }

/** The slices' PCM in their order; of an hour of music only the part that is heard. Rejects where a sound is missing. */
export const readSlices = ({ slices, store }: ReadSlicesArgs): Promise<Int16Array[]> =>
  pMap(slices, (slice) => readSlice({ slice, store }), { concurrency: 4 })

const readSlice = async ({ slice, store }: { slice: Slice; store: ContentStore }): Promise<Int16Array> => {
  const { fromSample, samples, sound } = slice
  const file = await open(await store.localPath(storeNames.pcm(sound)))
  try {
    const bytes = new Uint8Array(samples * BYTES_PER_SAMPLE)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, fromSample * BYTES_PER_SAMPLE)
    if (bytesRead < bytes.length)
      throw new RangeError(
        `The sound ${sound} ends at sample ${fromSample + bytesRead / BYTES_PER_SAMPLE}; the programme plays it to ${fromSample + samples}`,
      )
    return new Int16Array(bytes.buffer)
  } finally {
    await file.close()
  }
}
