import type { RenderPlan } from '../../src/core/segments/types.ts'
import { AAC_FRAME_SAMPLES } from '../../src/core/audio/grid.ts'

/** Where the tones of the first output begin, in samples from the programme's first. */
export const tonesOfPlan = ({ outputs, sounds }: RenderPlan): number[] => {
  // The first slot is the encoder's priming.
  let origin = -AAC_FRAME_SAMPLES
  return outputs[0]!.sounds.flatMap(({ aacFrames, key }) => {
    const samples = aacFrames * AAC_FRAME_SAMPLES
    const begin = origin
    origin += samples
    return sounds
      .get(key)!
      .tones.filter(({ atSample }) => atSample >= 0 && atSample < samples)
      .map(({ atSample }) => begin + atSample)
  })
}
