import type { Movement } from '../figure/types.ts'

export const crunch: Movement = {
  slug: 'crunch',
  seconds: 2.6,
  view: {
    yawDegrees: 12,
    size: 0.98,
    focus: [-0.03, 0, 0],
    mat: { fromX: -0.6, halfWidth: 0.25, toX: 0.54 },
  },
  base: {
    hip: [0, 0.075, 0],
    pelvis: [-90, 0, 0],
    head: [10, 0],
    foot: [0.365, 0, 0.075, 0, 4],
    arm: [30, 6, 12],
    hinge: [1, 0.2, 0],
  },
  keys: [
    { at: 0 },
    { at: 0.42, pelvis: [-87, 0, 0], spine: [40, 0, 0], head: [18, 0], arm: [48, 4, 10] },
    { at: 0.52, pelvis: [-87, 0, 0], spine: [40, 0, 0], head: [18, 0], arm: [48, 4, 10] },
    { at: 0.92 },
  ],
}
