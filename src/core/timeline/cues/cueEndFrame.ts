import type { Cue } from '../types.ts'
import { toFrames } from '../toFrames.ts'

/** The first frame on which the cue is no longer heard. */
export const cueEndFrame = ({ atFrame, durationMs }: Pick<Cue, 'atFrame' | 'durationMs'>): number =>
  atFrame + Math.max(1, toFrames(durationMs / 1000))
