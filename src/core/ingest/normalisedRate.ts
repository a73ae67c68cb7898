import type { FrameRate, VideoTrack } from './types.ts'

const HIGHEST = 60
/** What cameras and editors mean by 29.97 and the like. */
const STANDARD: readonly FrameRate[] = [
  ...[24, 30, 48, 60].map((rate) => ({ num: rate * 1000, den: 1001 })),
  ...[5, 8, 10, 12, 15, 20, 24, 25, 30, 40, 48, 50, 60].map((rate) => ({ num: rate, den: 1 })),
]
const CLOSE = 0.0008

/**
 * The constant rate of the normalised clip. A steady clip keeps its own, halved (thirded, …) over 60, so that each
 * frame stands equally long; one with a variable rate gets 30, or 60 where most of its frames come faster than that.
 */
export const normalisedRate = ({ interlaced, timing }: VideoTrack): FrameRate => {
  if (!timing.steady) return { num: timing.typicalRate > 31 ? 60 : 30, den: 1 }
  // Each field of an interlaced frame becomes a frame.
  const rate = timing.averageRate * (interlaced ? 2 : 1)
  return nearest(rate / Math.ceil(rate / (HIGHEST * (1 + CLOSE))))
}

const nearest = (rate: number): FrameRate => {
  const distance = ({ den, num }: FrameRate): number => Math.abs(num / den - rate) / rate
  const standard = STANDARD.reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  )
  return distance(standard) < CLOSE ? standard : { num: Math.max(1, Math.round(rate * 1000)), den: 1000 }
}
