import type { Movement } from '../figure/types.ts'

export const gluteBridge: Movement = {
  slug: 'glute-bridge',
  seconds: 3,
  view: {
    yawDegrees: 12,
    size: 0.98,
    focus: [-0.03, 0, 0],
    mat: { fromX: -0.6, halfWidth: 0.25, toX: 0.54 },
  },
  base: {
    hip: [0, 0.075, 0],
    pelvis: [-90, 0, 0],
    head: [6, 0],
    foot: [0.365, 0, 0.075, 0, 4],
    hand: [0.02, 0.03, 0.18],
    palm: [1, -0.05, 0],
    pole: [0.1, 0, 1],
  },
  keys: [
    { at: 0 },
    { at: 0.4, hip: [-0.015, 0.188, 0], pelvis: [-113.5, 0, 0], head: [26, 0] },
    { at: 0.56, hip: [-0.015, 0.188, 0], pelvis: [-113.5, 0, 0], head: [26, 0] },
    { at: 0.94 },
  ],
}
