import type { Frame, LimbJoints } from './types.ts'
import type { Vector } from './vectors.ts'
import { footPlaces, lengths } from './lengths.ts'
import { solveTwoBones } from './solveTwoBones.ts'
import { add, radians, turnY, turnZ } from './vectors.ts'

export type SolveLegArgs = {
  foot: readonly number[]
  hip: Vector
  knee: Vector
  outward: 1 | -1
  pelvisFrame: Frame
}
type Leg = Pick<LimbJoints, 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'legReach' | 'kneeDegrees'>

/** Above this lift the top of the foot lies on the floor and the toes point back. */
const INSTEP_DOWN_DEGREES = 110
const TOES_BEND_UP_TO_DEGREES = 70

export const solveLeg = ({ foot, hip, knee, outward, pelvisFrame }: SolveLegArgs): Leg => {
  const [x = 0, y = 0, z = 0, lift = 0, toeOut = 0, lean = 0] = foot
  const ball: Vector = [x, y, z * outward]
  const place = ([forward, up]: readonly [number, number], liftDegrees: number): Vector => {
    const [c, s] = [Math.cos(radians(liftDegrees)), Math.sin(radians(liftDegrees))]
    const turned: Vector = [forward * c + up * s, up * c - forward * s, 0]
    return add(ball, turnZ(turnY(turned, -toeOut * outward), -lean))
  }
  const toeLift = lift - toeBend(lift, y)
  const leg = solveTwoBones({
    lower: lengths.shank,
    // The knee points where the toes point.
    pole: pelvisFrame(turnY([knee[0], knee[1], knee[2] * outward], -toeOut * outward)),
    root: hip,
    target: place(footPlaces.ankle, lift),
    upper: lengths.thigh,
  })
  return {
    ankle: leg.end,
    ball: place(footPlaces.ball, lift),
    heel: place(footPlaces.heel, lift),
    hip,
    knee: leg.middle,
    kneeDegrees: leg.innerDegrees,
    legReach: leg.reach,
    toe: place(footPlaces.toe, toeLift),
  }
}

/** On the floor the toes stay flat while the heel rises; in the air the foot is one piece. */
const toeBend = (lift: number, height: number): number =>
  lift > INSTEP_DOWN_DEGREES
    ? 0
    : Math.min(Math.max(lift, 0), TOES_BEND_UP_TO_DEGREES) * Math.min(1, Math.max(0, 1 - height / 0.05))
