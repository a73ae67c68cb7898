import { FRAME_RATE } from '../timeline/frameRate.ts'

/** When a frame begins, to the millisecond: from the frame itself, so that no error adds up. */
export const msOf = (frame: number): number => Math.round((frame * 1000) / FRAME_RATE)
