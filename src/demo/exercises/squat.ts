import type { Movement } from '../figure/types.ts'

export const squat: Movement = {
  slug: 'squat',
  seconds: 3,
  view: { yawDegrees: 38, size: 0.74 },
  base: { foot: [0.085, 0, 0.1, 0, 16], arm: [10, 40, 14], hip: [0, 0.531, 0] },
  keys: [
    { at: 0 },
    {
      at: 0.42,
      hip: [-0.14, 0.285, 0],
      pelvis: [34, 0, 0],
      spine: [6, 0, 0],
      head: [-26, 0],
      arm: [122, 12, 8],
    },
    {
      at: 0.5,
      hip: [-0.14, 0.285, 0],
      pelvis: [34, 0, 0],
      spine: [6, 0, 0],
      head: [-26, 0],
      arm: [122, 12, 8],
    },
    { at: 0.88 },
  ],
}
