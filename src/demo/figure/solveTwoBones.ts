import type { Vector } from './vectors.ts'
import { across, add, degrees, lengthOf, scale, subtract, unit } from './vectors.ts'

export type TwoBones = { root: Vector; target: Vector; upper: number; lower: number; pole: Vector }
export type SolvedBones = { middle: Vector; end: Vector; innerDegrees: number; reach: number }

/** Bends two bones so that their end meets the target; the joint between them turns towards `pole`. */
export const solveTwoBones = ({ lower, pole, root, target, upper }: TwoBones): SolvedBones => {
  const way = subtract(target, root)
  const reach = lengthOf(way) / (upper + lower)
  // Never quite straight: a straight limb has no plane, and the joint would jump from frame to frame.
  const distance = Math.min(Math.max(lengthOf(way), Math.abs(upper - lower) + 1e-4), (upper + lower) * 0.9995)
  const axis = unit(way)
  const along = (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance)
  const height = Math.sqrt(Math.max(0, upper ** 2 - along ** 2))
  return {
    end: add(root, scale(axis, distance)),
    innerDegrees: degrees(Math.acos((upper ** 2 + lower ** 2 - distance ** 2) / (2 * upper * lower))),
    middle: add(add(root, scale(axis, along)), scale(across(pole, axis), height)),
    reach,
  }
}
