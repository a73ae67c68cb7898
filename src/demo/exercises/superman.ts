import type { Movement } from '../figure/types.ts'

export const superman: Movement = {
  slug: 'superman',
  seconds: 3.6,
  view: {
    yawDegrees: 10,
    size: 0.7,
    focus: [0.045, 0, 0],
    mat: { fromX: -0.72, halfWidth: 0.25, toX: 0.76 },
  },
  base: {
    hip: [0, 0.08, 0],
    pelvis: [90, 0, 0],
    head: [-8, 0],
    foot: [-0.586, 0.044, 0.06, 140, 0],
    arm: [169, 25, 6],
    hinge: [-1, 0.3, 0],
  },
  keys: [
    { at: 0 },
    { at: 0.1 },
    {
      at: 0.42,
      pelvis: [86, 0, 0],
      spine: [-20, 0, 0],
      head: [-6, 0],
      foot: [-0.556, 0.125, 0.06, 116, 0],
      arm: [174, 40, 6],
    },
    {
      at: 0.62,
      pelvis: [86, 0, 0],
      spine: [-20, 0, 0],
      head: [-6, 0],
      foot: [-0.556, 0.125, 0.06, 116, 0],
      arm: [174, 40, 6],
    },
    { at: 0.95 },
  ],
}
