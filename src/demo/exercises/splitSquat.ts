import type { Movement } from '../figure/types.ts'

export const splitSquat: Movement = {
  slug: 'split-squat',
  seconds: 3,
  view: {
    yawDegrees: 20,
    size: 0.74,
    focus: [-0.07, 0, 0],
    mat: { fromX: -0.66, halfWidth: 0.28, toX: 0.5 },
  },
  base: {
    hip: [-0.07, 0.448, 0],
    pelvis: [3, 0, 0],
    footR: [0.2, 0, 0.065, 0, 3],
    footL: [-0.36, 0, 0.065, 46, 2],
    arm: [34, 26, 104],
    hinge: [1, 0.5, -0.7],
  },
  keys: [
    { at: 0 },
    { at: 0.42, hip: [-0.085, 0.31, 0], pelvis: [8, 0, 0], footL: [-0.36, 0, 0.065, 58, 2] },
    { at: 0.52, hip: [-0.085, 0.31, 0], pelvis: [8, 0, 0], footL: [-0.36, 0, 0.065, 58, 2] },
    { at: 0.92 },
  ],
}
