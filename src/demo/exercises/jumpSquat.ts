import type { Movement } from '../figure/types.ts'

export const jumpSquat: Movement = {
  slug: 'jump-squat',
  seconds: 2.2,
  view: { yawDegrees: 38, size: 0.68 },
  base: { foot: [0.085, 0, 0.1, 0, 14], arm: [12, 40, 20], hip: [0, 0.525, 0] },
  keys: [
    { at: 0 },
    {
      at: 0.32,
      hip: [-0.13, 0.31, 0],
      pelvis: [36, 0, 0],
      spine: [6, 0, 0],
      head: [-24, 0],
      arm: [-38, 0, 22],
    },
    {
      at: 0.38,
      hip: [-0.13, 0.305, 0],
      pelvis: [36, 0, 0],
      spine: [6, 0, 0],
      head: [-24, 0],
      arm: [-38, 0, 22],
    },
    { at: 0.52, hip: [0.015, 0.565, 0], pelvis: [3, 0, 0], foot: [0.085, 0, 0.1, 35, 14], arm: [45, 25, 25] },
    { at: 0.62, hip: [0.015, 0.652, 0], foot: [0.072, 0.1, 0.1, 42, 14], arm: [62, 28, 30] },
    { at: 0.73, hip: [0.005, 0.545, 0], pelvis: [6, 0, 0], foot: [0.085, 0, 0.1, 22, 14], arm: [38, 25, 25] },
    {
      at: 0.82,
      hip: [-0.07, 0.42, 0],
      pelvis: [24, 0, 0],
      spine: [4, 0, 0],
      head: [-12, 0],
      arm: [22, 20, 25],
    },
  ],
}
