import type { Vector } from './vectors.ts'

export type Side = 'R' | 'L'

/**
 * Channels that exist once. `hip` is the place of the pelvis; `pelvis` its pitch (+ forward), roll and turn;
 * `spine` flexion, side bend and twist of the chest on the pelvis; `head` its pitch and turn.
 */
export const centralChannels = ['hip', 'pelvis', 'spine', 'head'] as const

/**
 * Channels that exist for each side; z and turns are outward, so both sides take the same numbers.
 * `foot`: ball x y z, heel lift, toe-out, lean. `arm`: elevation from hanging, plane (0 forward, 90 sideways), bend of
 * the elbow about `hinge`. `hand`: a wrist target instead of `arm`, with the elbow's direction in `pole`.
 * `palm`: direction of the hand. `knee`: direction of the knee before toe-out.
 */
export const sidedChannels = ['foot', 'arm', 'hand', 'pole', 'palm', 'knee', 'hinge'] as const

export type CentralChannel = (typeof centralChannels)[number]
export type SidedChannel = (typeof sidedChannels)[number]
export type PoseChannel = CentralChannel | `${SidedChannel}${Side}`
type Values = readonly number[]

/** A whole pose: every channel of both sides, `hand` and `palm` only where the exercise uses them. */
export type Pose = Record<CentralChannel, Values> &
  Record<`${Exclude<SidedChannel, 'hand' | 'palm'>}${Side}`, Values> &
  Partial<Record<`${'hand' | 'palm'}${Side}`, Values>>

/** What a pose changes; a channel without a side sets both, one with a side wins over it. */
export type PoseChanges = Partial<Record<CentralChannel | SidedChannel | PoseChannel, Values>>

/** `at` is the moment in the repetition, 0 inclusive to 1 exclusive. What a key leaves out has the base's value. */
export type Keyframe = PoseChanges & { at: number }

export type View = {
  /** 0 shows the figure from its right side, 90 from the front. */
  yawDegrees: number
  /** Height of the figure as a share of the picture's height. */
  size: number
  /** The point of the floor that stands in the middle of the picture. @default [0, 0, 0] */
  focus?: Vector
  /** The mat: from and to along x, and half its width. @default { fromX: -0.62, toX: 0.62, halfWidth: 0.3 } */
  mat?: Mat
}

export type Mat = { fromX: number; toX: number; halfWidth: number }

/** One repetition of an exercise, as data. */
export type Movement = {
  slug: string
  seconds: number
  /** The second half of the loop is the mirrored first. */
  alternates?: boolean
  view: View
  base: PoseChanges
  keys: readonly Keyframe[]
}

/** A pose with the moment it stands at. */
export type TimedPose = Pose & { at: number }

export type LimbJoints = Record<
  'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'shoulder' | 'elbow' | 'wrist' | 'hand',
  Vector
> & {
  /** Distance to the ankle over the leg's length: above 1 the foot leaves its place. */
  legReach: number
  /** The same for the arm; 0 where the arm follows angles. */
  armReach: number
  /** Inner angles. */
  kneeDegrees: number
  elbowDegrees: number
}

/** Turns a direction of a body part into the world's. */
export type Frame = (direction: Vector) => Vector

export type Skeleton = Record<
  'pelvis' | 'seat' | 'waist' | 'belly' | 'chest' | 'neck' | 'headCentre',
  Vector
> & {
  R: LimbJoints
  L: LimbJoints
  frames: Record<'pelvis' | 'chest' | 'head', Frame>
}
