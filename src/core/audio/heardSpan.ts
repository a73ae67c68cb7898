import { AAC_FRAME_SAMPLES } from './grid.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from './rolls.ts'

/** What the encoder hears of a chunk, rolls included; in samples from the chunk's first, the end exclusive. */
export const heardSpan = ({ aacFrames }: { aacFrames: number }): { from: number; to: number } => ({
  from: -PREROLL_FRAMES * AAC_FRAME_SAMPLES,
  to: (aacFrames + POSTROLL_FRAMES) * AAC_FRAME_SAMPLES,
})
