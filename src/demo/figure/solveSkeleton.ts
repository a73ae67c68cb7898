import type { Frame, LimbJoints, Pose, Side, Skeleton } from './types.ts'
import type { Vector } from './vectors.ts'
import { lengths } from './lengths.ts'
import { solveArm } from './solveArm.ts'
import { solveLeg } from './solveLeg.ts'
import { add, turnX, turnY, turnZ } from './vectors.ts'

/** Forward kinematics for trunk and head, then the limbs on them. */
export const solveSkeleton = (pose: Pose): Skeleton => {
  const frames = framesOf(pose)
  const pelvis = vectorOf(pose.hip)
  const waist = add(pelvis, frames.pelvis([0, lengths.lumbar, 0]))
  const neck = add(waist, frames.chest([0, lengths.thorax, 0]))
  const limbs = (side: Side): LimbJoints => {
    const outward = side === 'R' ? 1 : -1
    const hip = add(pelvis, frames.pelvis([0, 0, lengths.halfHips * outward]))
    const knee = vectorOf(pose[`knee${side}`])
    return {
      ...solveLeg({ foot: pose[`foot${side}`], hip, knee, outward, pelvisFrame: frames.pelvis }),
      ...solveArm({ chestFrame: frames.chest, neck, pose, side }),
    }
  }
  return {
    L: limbs('L'),
    R: limbs('R'),
    belly: add(waist, frames.chest([0.006, 0.02, 0])),
    chest: add(waist, frames.chest([0.012, 0.1, 0])),
    frames,
    headCentre: add(neck, frames.head([0.012, lengths.neckToHead, 0])),
    neck,
    pelvis,
    seat: add(pelvis, frames.pelvis([-0.022, 0, 0])),
    waist,
  }
}

const vectorOf = ([x = 0, y = 0, z = 0]: readonly number[]): Vector => [x, y, z]

const framesOf = ({ head, pelvis, spine }: Pose): Record<'pelvis' | 'chest' | 'head', Frame> => {
  const [pitch = 0, roll = 0, turn = 0] = pelvis
  const [flexion = 0, sideBend = 0, twist = 0] = spine
  const [nod = 0, look = 0] = head
  const ofPelvis: Frame = (v) => turnX(turnZ(turnY(v, turn), -pitch), roll)
  const ofChest: Frame = (v) => ofPelvis(turnZ(turnX(turnY(v, -twist), sideBend), -flexion))
  return { chest: ofChest, head: (v) => ofChest(turnZ(turnY(v, -look), -nod)), pelvis: ofPelvis }
}
