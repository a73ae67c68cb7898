import type { Movement } from '../figure/types.ts'

export const kneePushUp: Movement = {
  slug: 'knee-push-up',
  seconds: 2.6,
  view: {
    yawDegrees: 14,
    size: 0.86,
    focus: [-0.185, 0, 0],
    mat: { fromX: -0.8, halfWidth: 0.27, toX: 0.42 },
  },
  base: {
    foot: [-0.68, 0.044, 0.06, 140, 0],
    hand: [0.105, 0.025, 0.15],
    palm: [1, -0.12, 0.05],
    pole: [-0.1, -1, 0.62],
    hip: [-0.137, 0.184, 0],
    pelvis: [56.8, 0, 0],
    head: [-20, 0],
  },
  keys: [
    { at: 0 },
    { at: 0.44, hip: [-0.106, 0.12, 0], pelvis: [76, 0, 0], head: [-16, 0] },
    { at: 0.5, hip: [-0.106, 0.12, 0], pelvis: [76, 0, 0], head: [-16, 0] },
    { at: 0.9 },
  ],
}
