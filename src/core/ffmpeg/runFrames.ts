import type { ClipSource } from '../segments/types.ts'

type RunFramesArgs = {
  frameRate: number
  source: Pick<ClipSource, 'durationMs' | 'playback' | 'speed' | 'trim'>
}

/** Frames of one run through the (trimmed) clip at its speed; at least one each. A speed makes the length fractional. */
export const runFrames = ({ frameRate, source }: RunFramesArgs): { oneWay: number; run: number } => {
  const { inMs, outMs } = source.trim ?? { inMs: 0, outMs: source.durationMs }
  const oneWay = Math.max(1, Math.round(((outMs - inMs) / 1000 / source.speed) * frameRate))
  // There and back; neither end twice, or the turn would stand still for a frame.
  return { oneWay, run: source.playback === 'boomerang' && oneWay > 2 ? 2 * oneWay - 2 : oneWay }
}
