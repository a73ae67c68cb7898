import type { Frame, LimbJoints, Pose, Side } from './types.ts'
import type { Vector } from './vectors.ts'
import { lengths } from './lengths.ts'
import { solveTwoBones } from './solveTwoBones.ts'
import { across, add, degrees, dot, radians, scale, subtract, unit } from './vectors.ts'

export type SolveArmArgs = { chestFrame: Frame; neck: Vector; pose: Pose; side: Side }
type Arm = Pick<LimbJoints, 'shoulder' | 'elbow' | 'wrist' | 'hand' | 'armReach' | 'elbowDegrees'>

export const solveArm = ({ chestFrame, neck, pose, side }: SolveArmArgs): Arm => {
  const outward = side === 'R' ? 1 : -1
  const mirrored = ([x = 0, y = 0, z = 0]: readonly number[]): Vector => [x, y, z * outward]
  const resting = add(neck, chestFrame([0, -0.018, lengths.halfShoulders * outward]))
  const target = pose[`hand${side}`]
  const palm = pose[`palm${side}`]
  const elevation = target
    ? degrees(Math.acos(-dot(unit(subtract(mirrored(target), resting)), chestFrame([0, 1, 0]))))
    : (pose[`arm${side}`][0] ?? 0)
  const shoulder = add(resting, chestFrame(girdleShift(elevation, outward)))
  const arm = target
    ? reachFor({ pole: chestFrame(mirrored(pose[`pole${side}`])), shoulder, target: mirrored(target) })
    : byAngles({
        angles: pose[`arm${side}`],
        chestFrame,
        hinge: mirrored(pose[`hinge${side}`]),
        outward,
        shoulder,
      })
  const pointing = palm ? unit(mirrored(palm)) : unit(subtract(arm.wrist, arm.elbow))
  return { ...arm, hand: add(arm.wrist, scale(pointing, lengths.hand)), shoulder }
}

/** The shoulder girdle rises and closes in as the arm goes overhead; a fixed one looks like a doll's. */
const girdleShift = (elevation: number, outward: number): Vector => {
  const share = Math.min(1, Math.max(0, (elevation - 70) / 95))
  return [0, 0.03 * share, -0.016 * share * outward]
}

type Reach = { pole: Vector; shoulder: Vector; target: Vector }

const reachFor = ({ pole, shoulder, target }: Reach) => {
  const bones = { lower: lengths.forearm, pole, root: shoulder, target, upper: lengths.upperArm }
  const { end, innerDegrees, middle, reach } = solveTwoBones(bones)
  return { armReach: reach, elbow: middle, elbowDegrees: innerDegrees, wrist: end }
}

type Angles = {
  angles: readonly number[]
  chestFrame: Frame
  hinge: Vector
  outward: number
  shoulder: Vector
}

const byAngles = ({ angles, chestFrame, hinge, outward, shoulder }: Angles) => {
  const [elevation = 0, plane = 0, bend = 0] = angles
  const sine = Math.sin(radians(elevation))
  const upper = chestFrame([
    sine * Math.cos(radians(plane)),
    -Math.cos(radians(elevation)),
    outward * sine * Math.sin(radians(plane)),
  ])
  const towards = across(chestFrame(hinge), upper)
  const lower = add(scale(upper, Math.cos(radians(bend))), scale(towards, Math.sin(radians(bend))))
  const elbow = add(shoulder, scale(upper, lengths.upperArm))
  return { armReach: 0, elbow, elbowDegrees: 180 - bend, wrist: add(elbow, scale(lower, lengths.forearm)) }
}
