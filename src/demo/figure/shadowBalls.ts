import type { LimbJoints, Skeleton } from './types.ts'
import type { Vector } from './vectors.ts'
import { between, lengthOf, subtract } from './vectors.ts'

/** `weight` is the share of a whole ball that it stands for. */
export type Ball = { centre: Vector; radius: number; weight: number }

/** The body as few balls: a shadow on the floor is soft, and needs no more. */
export const shadowBalls = ({ L, R, headCentre, neck, pelvis }: Skeleton): Ball[] => [
  { centre: headCentre, radius: 0.062, weight: 1 },
  ...row(pelvis, neck, 0.088),
  ...[R, L].flatMap(limbBalls),
]

const limbBalls = ({ ankle, elbow, hand, heel, hip, knee, shoulder, toe }: LimbJoints): Ball[] => [
  ...row(hip, knee, 0.054),
  ...row(knee, ankle, 0.035),
  ...row(heel, toe, 0.024),
  ...row(shoulder, elbow, 0.034),
  ...row(elbow, hand, 0.023),
]

const row = (from: Vector, to: Vector, radius: number): Ball[] => {
  const length = lengthOf(subtract(to, from))
  const count = Math.max(1, Math.round(length / (1.7 * radius)))
  return Array.from({ length: count }, (_, i) => ({
    centre: between(from, to, (i + 0.5) / count),
    radius,
    weight: Math.min(1, length / (count * 1.7 * radius)),
  }))
}
