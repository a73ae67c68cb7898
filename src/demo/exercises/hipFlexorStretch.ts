import type { Movement } from '../figure/types.ts'

export const hipFlexorStretch: Movement = {
  slug: 'hip-flexor-stretch',
  seconds: 5,
  view: { yawDegrees: 16, size: 0.82, focus: [0, 0, 0], mat: { fromX: -0.6, halfWidth: 0.28, toX: 0.56 } },
  base: {
    hip: [0, 0.291, 0],
    footR: [-0.34, 0.044, 0.06, 140, 0],
    footL: [0.33, 0, 0.07, 0, 4],
    armR: [20, 40, 20],
    armL: [34, 12, 46],
    hinge: [1, 0.4, 0],
  },
  keys: [
    { at: 0 },
    { at: 0.36, hip: [0.1, 0.266, 0], pelvis: [-4, 0, 0], spine: [-6, -8, 0], armR: [166, 18, 10] },
    { at: 0.7, hip: [0.105, 0.264, 0], pelvis: [-5, 0, 0], spine: [-8, -10, 0], armR: [168, 18, 10] },
  ],
}
