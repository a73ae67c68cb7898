import type { Cue } from '../types.ts'
import { FRAME_RATE } from '../frameRate.ts'

/** The first frame on which the cue is no longer heard. A frame it is heard on in part counts: nothing is cut. */
export const cueEndFrame = ({ atFrame, durationMs }: Pick<Cue, 'atFrame' | 'durationMs'>): number =>
  atFrame + Math.max(1, Math.ceil((durationMs * FRAME_RATE) / 1000))
