import type { Keyframe, Movement, TimedPose } from './types.ts'
import assert from 'node:assert/strict'
import { mirrorPose } from './mirrorPose.ts'
import { spreadSides } from './spreadSides.ts'
import { stand } from './stand.ts'

/** The movement's keys as whole poses in the order of time, the mirrored half included. */
export const keyPoses = ({ alternates, base, keys, slug }: Movement): TimedPose[] => {
  assert(
    keys.every(({ at }, i) => at >= 0 && at < 1 && (i === 0 || at > (keys[i - 1]?.at ?? 0))),
    `${slug}: keys stand in the order of time, from 0 to below 1`,
  )
  const whole = { ...spreadSides(stand), ...spreadSides(base) }
  // Complete because `stand` names every channel that a pose must have.
  const poses = keys.map(
    ({ at, ...changes }: Keyframe) => ({ ...whole, ...spreadSides(changes), at }) as TimedPose,
  )
  if (!alternates) return poses
  const at = (pose: TimedPose, shift: number) => ({ ...pose, at: shift + pose.at / 2 })
  return [...poses.map((pose) => at(pose, 0)), ...poses.map((pose) => at(mirrorPose(pose), 0.5))]
}
