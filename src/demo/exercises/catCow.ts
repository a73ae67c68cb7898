import type { Movement } from '../figure/types.ts'

export const catCow: Movement = {
  slug: 'cat-cow',
  seconds: 5,
  view: {
    yawDegrees: 14,
    size: 0.94,
    focus: [-0.17, 0, 0],
    mat: { fromX: -0.68, halfWidth: 0.26, toX: 0.36 },
  },
  base: {
    hip: [-0.2, 0.292, 0],
    foot: [-0.537, 0.044, 0.06, 140, 0],
    hand: [0.08, 0.028, 0.105],
    palm: [1, -0.12, 0],
    pole: [-0.3, -1, 0.4],
  },
  keys: [
    { at: 0, pelvis: [55, 0, 0], spine: [42, 0, 0], head: [26, 0] },
    { at: 0.08, pelvis: [55, 0, 0], spine: [42, 0, 0], head: [26, 0] },
    { at: 0.5, pelvis: [97, 0, 0], spine: [-24, 0, 0], head: [-28, 0] },
    { at: 0.58, pelvis: [97, 0, 0], spine: [-24, 0, 0], head: [-28, 0] },
  ],
}
