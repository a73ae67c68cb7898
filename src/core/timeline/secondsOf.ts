import { FRAME_RATE } from './frameRate.ts'

/** The way back, for editors, chapters and APIs; to the millisecond, so that equal frames print equally. */
export const secondsOf = (frames: number): number => Math.round((frames * 1000) / FRAME_RATE) / 1000
