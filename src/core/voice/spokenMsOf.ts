import type { SoundAsset } from '../audio/types.ts'
import type { WorkoutSnapshot } from '../timeline/types.ts'
import type { SpokenMs } from './types.ts'
import { SAMPLE_RATE_HZ } from '../audio/grid.ts'
import { spokenKey } from './spokenKey.ts'

type SpokenMsOfArgs = {
  /** By `spokenKey`. */
  speech: ReadonlyMap<string, SoundAsset>
  snapshot: Pick<WorkoutSnapshot, 'audio' | 'locale'>
}

/** How long the sounds that were made for a workout are; what has none cannot be spoken. */
export const spokenMsOf =
  ({ snapshot: { audio, locale }, speech }: SpokenMsOfArgs): SpokenMs =>
  (phrase) => {
    const asset = speech.get(spokenKey({ ...phrase, locale, voice: audio.voice }))
    return asset ? (1000 * asset.samples) / SAMPLE_RATE_HZ : null
  }
