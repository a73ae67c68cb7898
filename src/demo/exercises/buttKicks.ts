import type { Movement } from '../figure/types.ts'

export const buttKicks: Movement = {
  slug: 'butt-kicks',
  seconds: 0.9,
  alternates: true,
  view: { yawDegrees: 16, size: 0.7 },
  base: { hip: [0, 0.53, 0], pelvis: [4, 0, 0], foot: [0.085, 0, 0.06, 18, 6], hinge: [1, 0.4, 0] },
  keys: [
    {
      at: 0,
      hip: [0.01, 0.535, 0],
      armR: [5, 0, 90],
      armL: [5, 0, 90],
      footR: [0.085, 0, 0.06, 30, 6],
      footL: [0.07, 0.025, 0.06, 26, 6],
    },
    {
      at: 0.25,
      hip: [0, 0.54, 0],
      armR: [20, 0, 92],
      armL: [-18, 0, 92],
      footR: [-0.15, 0.14, 0.06, 78, 4],
      footL: [0.085, 0, 0.06, 8, 6],
    },
    {
      at: 0.52,
      hip: [0, 0.548, 0],
      armR: [34, 0, 95],
      armL: [-30, 0, 92],
      footR: [-0.28, 0.415, 0.06, 142, 4],
      footL: [0.085, 0, 0.06, 16, 6],
    },
    {
      at: 0.78,
      hip: [0, 0.54, 0],
      armR: [20, 0, 92],
      armL: [-18, 0, 92],
      footR: [-0.15, 0.14, 0.06, 78, 4],
      footL: [0.085, 0, 0.06, 12, 6],
    },
  ],
}
