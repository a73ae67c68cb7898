import type { Timeline } from '../../timeline/types.ts'
import type { PlacedSound, SoundAsset } from '../types.ts'
import { spokenKey } from '../../voice/spokenKey.ts'
import { sampleOfFrame } from '../grid.ts'

export type VoicesOfArgs = {
  timeline: Timeline
  speech: ReadonlyMap<string, SoundAsset>
  /** The workout's `audio.voice`. */
  voice: string
}

/** Every spoken cue that there is a sound for, whole, on its frame. */
export const voicesOf = ({ speech, timeline, voice }: VoicesOfArgs): PlacedSound[] => {
  const { frameRate, intervals, locale } = timeline
  return intervals
    .flatMap(({ cues }) => cues)
    .flatMap(({ atFrame, phraseKey, spoken, value }) => {
      const said = { phraseKey, ...(value !== undefined && { value }) }
      const asset = spoken && speech.get(spokenKey({ ...said, locale, voice }))
      if (!asset) return []
      const atSample = sampleOfFrame({ frame: atFrame, frameRate })
      return [{ sound: asset.hash, atSample, fromSample: 0, samples: asset.samples, gain: 1 }]
    })
}
