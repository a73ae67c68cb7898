import { PREROLL_FRAMES } from './rolls.ts'

/**
 * The packets of an encoded chunk that belong to the programme: FFmpeg's first packet is the encoder's priming, the
 * next ones are the pre-roll.
 */
export const keptPackets = ({ aacFrames }: { aacFrames: number }): { from: number; to: number } => ({
  from: PREROLL_FRAMES + 1,
  to: PREROLL_FRAMES + 1 + aacFrames,
})
