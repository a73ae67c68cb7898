import type { Movement } from '../figure/types.ts'

export const pushUp: Movement = {
  slug: 'push-up',
  seconds: 2.6,
  view: { yawDegrees: 14, size: 0.86, focus: [-0.15, 0, 0], mat: { fromX: -0.8, halfWidth: 0.27, toX: 0.5 } },
  base: {
    foot: [-0.62, 0, 0.055, 76, 0],
    hand: [0.125, 0.025, 0.15],
    palm: [1, -0.12, 0.05],
    pole: [-0.1, -1, 0.62],
    hip: [-0.13, 0.248, 0],
    pelvis: [71.9, 0, 0],
    spine: [0, 0, 0],
    head: [-24, 0],
  },
  keys: [
    { at: 0 },
    {
      at: 0.44,
      hip: [-0.106, 0.143, 0],
      pelvis: [84.4, 0, 0],
      foot: [-0.62, 0, 0.055, 80, 0],
      head: [-18, 0],
    },
    {
      at: 0.5,
      hip: [-0.106, 0.143, 0],
      pelvis: [84.4, 0, 0],
      foot: [-0.62, 0, 0.055, 80, 0],
      head: [-18, 0],
    },
    { at: 0.9 },
  ],
}
