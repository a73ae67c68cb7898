import type { Movement } from '../figure/types.ts'

export const highKnees: Movement = {
  slug: 'high-knees',
  seconds: 0.9,
  alternates: true,
  view: { yawDegrees: 28, size: 0.7 },
  base: { hip: [0, 0.53, 0], foot: [0.085, 0, 0.06, 18, 6], hinge: [1, 0.4, 0] },
  keys: [
    {
      at: 0,
      hip: [0.01, 0.535, 0],
      armR: [10, 0, 92],
      armL: [10, 0, 92],
      footR: [0.085, 0, 0.06, 24, 6],
      footL: [0.1, 0.03, 0.06, 22, 6],
    },
    {
      at: 0.22,
      hip: [0, 0.54, 0],
      armR: [-25, 0, 92],
      armL: [35, 0, 96],
      footR: [0.19, 0.1, 0.06, 24, 4],
      footL: [0.085, 0, 0.06, 10, 6],
    },
    {
      at: 0.52,
      hip: [0, 0.555, 0],
      pelvis: [-3, 0, 0],
      armR: [-40, 0, 90],
      armL: [52, 0, 100],
      footR: [0.305, 0.23, 0.06, 16, 4],
      footL: [0.085, 0, 0.06, 20, 6],
    },
    {
      at: 0.8,
      hip: [0, 0.54, 0],
      armR: [-25, 0, 92],
      armL: [35, 0, 96],
      footR: [0.19, 0.1, 0.06, 24, 4],
      footL: [0.085, 0, 0.06, 12, 6],
    },
  ],
}
