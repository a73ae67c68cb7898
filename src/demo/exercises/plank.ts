import type { Movement } from '../figure/types.ts'

export const plank: Movement = {
  slug: 'plank',
  seconds: 4,
  view: { yawDegrees: 14, size: 0.86, focus: [-0.12, 0, 0], mat: { fromX: -0.8, halfWidth: 0.27, toX: 0.5 } },
  base: {
    foot: [-0.62, 0, 0.055, 76, 0],
    hand: [0.3, 0.026, 0.1],
    palm: [1, -0.05, -0.15],
    pole: [1, -0.9, 0.15],
    hip: [-0.109, 0.162, 0],
    pelvis: [82, 0, 0],
    head: [-14, 0],
  },
  keys: [
    { at: 0 },
    { at: 0.5, hip: [-0.109, 0.167, 0], pelvis: [81.6, 0, 0], spine: [-1, 0, 0], head: [-12, 0] },
  ],
}
