import type { RenderPlan } from '../../src/core/segments/types.ts'
import { AAC_FRAME_SAMPLES } from '../../src/core/audio/grid.ts'

/** What may still sound of one before would hide where the next begins. */
const QUIET_SAMPLES = 4096

/** Where the beeps of the first output begin, in samples from the programme's first: of several notes the first. */
export const tonesOfPlan = ({ outputs, sounds }: RenderPlan): number[] => {
  // The first slot is the encoder's priming.
  let origin = -AAC_FRAME_SAMPLES
  const notes = outputs[0]!.sounds.flatMap(({ aacFrames, key }) => {
    const samples = aacFrames * AAC_FRAME_SAMPLES
    const begin = origin
    origin += samples
    return sounds
      .get(key)!
      .tones.filter(({ atSample }) => atSample >= 0 && atSample < samples)
      .map(({ atSample, durationSamples }) => ({
        start: begin + atSample,
        end: begin + atSample + durationSamples,
      }))
  })
  return notes
    .filter(({ start }, i) => start - (notes[i - 1]?.end ?? -QUIET_SAMPLES) >= QUIET_SAMPLES)
    .map(({ start }) => start)
}
