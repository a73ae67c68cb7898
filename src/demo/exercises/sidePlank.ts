import type { Movement } from '../figure/types.ts'

export const sidePlank: Movement = {
  slug: 'side-plank',
  seconds: 4,
  view: { yawDegrees: 8, size: 0.86, focus: [-0.18, 0, 0], mat: { fromX: -0.8, halfWidth: 0.27, toX: 0.5 } },
  base: {
    hip: [-0.131, 0.207, 0],
    pelvis: [73.3, 0, -90],
    footR: [-0.66, 0.1, 0.085, 0, 90, 73],
    footL: [-0.64, 0.027, -0.085, 0, -90, 73],
    handR: [0.06, 0.685, 0.03],
    handL: [0.165, 0.026, -0.14],
    poleL: [0.1, 0, 1],
    poleR: [-1, 0, 0],
  },
  keys: [{ at: 0 }, { at: 0.5, hip: [-0.131, 0.216, 0], pelvis: [74, 0, -90] }],
}
