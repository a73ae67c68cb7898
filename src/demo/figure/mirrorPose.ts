import type { TimedPose } from './types.ts'
import { sidedChannels } from './types.ts'

/** The same pose in a mirror: sides change places, what leans right leans left. */
export const mirrorPose = (pose: TimedPose): TimedPose => {
  const mirrored = { ...pose }
  for (const channel of sidedChannels) {
    const [right, left] = [pose[`${channel}R`], pose[`${channel}L`]]
    if (right && left) Object.assign(mirrored, { [`${channel}R`]: left, [`${channel}L`]: right })
  }
  const flip = (values: readonly number[], places: readonly number[]) =>
    values.map((value, i) => (places.includes(i) ? -value : value))
  return {
    ...mirrored,
    hip: flip(pose.hip, [2]),
    pelvis: flip(pose.pelvis, [1, 2]),
    spine: flip(pose.spine, [1, 2]),
    head: flip(pose.head, [1]),
  }
}
