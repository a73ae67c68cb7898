import type { Movement } from '../figure/types.ts'

export const sideStretch: Movement = {
  slug: 'side-stretch',
  seconds: 6,
  alternates: true,
  view: { yawDegrees: 86, size: 0.62 },
  base: { foot: [0.085, 0, 0.12, 0, 10], hip: [0, 0.52, 0], arm: [14, 85, 20], hinge: [0.5, 0, -1] },
  keys: [
    { at: 0 },
    {
      at: 0.35,
      hip: [0, 0.518, 0.035],
      pelvis: [0, -5, 0],
      spine: [0, -26, 0],
      head: [0, 0],
      armR: [168, 88, 30],
      armL: [36, 88, 12],
    },
    {
      at: 0.68,
      hip: [0, 0.518, 0.04],
      pelvis: [0, -5, 0],
      spine: [0, -29, 0],
      head: [0, 0],
      armR: [170, 88, 32],
      armL: [36, 88, 12],
    },
  ],
}
