import type { Movement } from '../figure/types.ts'

export const singleLegBalance: Movement = {
  slug: 'single-leg-balance',
  seconds: 4,
  view: { yawDegrees: 52, size: 0.72 },
  base: {
    hip: [0, 0.533, -0.03],
    footL: [0.085, 0, 0.035, 0, 5],
    footR: [0.27, 0.235, 0.055, 14, 4],
    arm: [72, 88, 10],
    hinge: [1, 0.2, 0],
  },
  keys: [
    { at: 0 },
    {
      at: 0.5,
      hip: [0, 0.534, -0.026],
      pelvis: [0, -1.5, 0],
      footR: [0.275, 0.25, 0.055, 14, 4],
      armR: [78, 88, 8],
      armL: [68, 88, 12],
    },
  ],
}
