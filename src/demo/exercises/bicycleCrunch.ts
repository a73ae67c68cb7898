import type { Movement } from '../figure/types.ts'

export const bicycleCrunch: Movement = {
  slug: 'bicycle-crunch',
  seconds: 2,
  alternates: true,
  view: {
    yawDegrees: 14,
    size: 0.94,
    focus: [0.06, 0, 0],
    mat: { fromX: -0.56, halfWidth: 0.25, toX: 0.62 },
  },
  base: {
    hip: [0, 0.085, 0],
    pelvis: [-84, 0, 0],
    spine: [34, 0, -30],
    head: [14, 0],
    arm: [112, 52, 136],
    hinge: [0.1, 1, -0.5],
  },
  keys: [
    { at: 0, footR: [0.54, 0.2, 0.055, -62, 0], footL: [0.25, 0.345, 0.055, -66, 0] },
    { at: 0.3, footR: [0.54, 0.2, 0.055, -62, 0], footL: [0.25, 0.345, 0.055, -66, 0] },
  ],
}
