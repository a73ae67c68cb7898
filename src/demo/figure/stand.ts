import type { PoseChanges } from './types.ts'

/** Upright, arms hanging: what every exercise's base differs from. */
export const stand: PoseChanges = {
  hip: [0, 0.53, 0],
  pelvis: [0, 0, 0],
  spine: [0, 0, 0],
  head: [0, 0],
  foot: [0.085, 0, 0.07, 0, 8],
  arm: [6, 70, 12],
  pole: [-0.25, -1, 0.6],
  knee: [1, 0, 0],
  hinge: [1, 0.2, 0],
}
