/** Frames a second of every timeline. At 48 kHz one frame is exactly 1600 samples, so picture and sound share a grid. */
export const FRAME_RATE = 30
