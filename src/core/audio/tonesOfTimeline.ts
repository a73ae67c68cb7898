import type { Tone } from '../segments/types.ts'
import type { CueType, Timeline } from '../timeline/types.ts'
import { sampleOfFrame, SAMPLE_RATE_HZ } from './grid.ts'

/**
 * The countdown is three short, low tones; what begins is one longer, higher tone, so that the two are told apart
 * without looking. A peak of 0.5 is −6 dBFS, the level asked of beeps that stand alone (domain.md).
 */
const voices: Partial<Record<CueType, { frequencyHz: number; durationMs: number; gain: number }>> = {
  countdown: { frequencyHz: 880, durationMs: 120, gain: 0.5 },
  go: { frequencyHz: 1320, durationMs: 420, gain: 0.5 },
}

/** Every tone of the programme in order of time; `atSample` counts from the programme's first sample. */
export const tonesOfTimeline = ({ intervals, frameRate }: Timeline): Tone[] =>
  intervals
    .flatMap(({ cues }) => cues)
    .flatMap(({ atFrame, type }) => {
      const voice = voices[type]
      if (!voice) return []
      const durationSamples = Math.round((voice.durationMs * SAMPLE_RATE_HZ) / 1000)
      return [
        {
          atSample: sampleOfFrame({ frame: atFrame, frameRate }),
          frequencyHz: voice.frequencyHz,
          durationSamples,
          gain: voice.gain,
        },
      ]
    })
    .sort((a, b) => a.atSample - b.atSample)
