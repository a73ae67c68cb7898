import { FRAME_RATE } from './frameRate.ts'

/**
 * Seconds become frames here and nowhere else.
 *
 * The length of each interval is rounded, never its position. Seconds are fractional where repetitions meet a playback
 * speed (7 × 2.5 s ÷ 1.25); rounding positions would give the same work another length at another place, and so another
 * segment, and sides of unequal length. Nothing drifts: positions are sums of whole frames, and every second shown or
 * served is computed back from frames. A remainder (emom) is subtracted in frames, so a minute is always 1800 of them.
 */
export const toFrames = (seconds: number): number => Math.round(seconds * FRAME_RATE)
