import type { Pose, TimedPose } from './types.ts'
import { periodicCubic } from './periodicCubic.ts'

/** The pose at a moment of the loop, each channel interpolated by itself so that hands move on arcs. */
export const poseAt = (keys: readonly TimedPose[], moment: number): Pose => {
  const at = moment - Math.floor(moment)
  const channels = Object.entries(keys[0] ?? {}).filter(([, values]) => Array.isArray(values)) as [
    keyof Pose,
    readonly number[],
  ][]
  const entries = channels.map(([channel, first]) => [
    channel,
    first.map((value, i) => periodicCubic(knotsOf(keys, channel, i, value), at)),
  ])
  // The same channels as the first key, so as complete as that is.
  return Object.fromEntries(entries) as Pose
}

const knotsOf = (keys: readonly TimedPose[], channel: keyof Pose, i: number, fallback: number) =>
  keys.map((key) => ({ at: key.at, value: key[channel]?.[i] ?? fallback }))
