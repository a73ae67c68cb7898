import type { Movement } from '../figure/types.ts'

export const sideLunge: Movement = {
  slug: 'side-lunge',
  seconds: 5,
  alternates: true,
  view: { yawDegrees: 80, size: 0.72, mat: { fromX: -0.3, halfWidth: 0.72, toX: 0.42 } },
  base: { foot: [0.085, 0, 0.08, 0, 8], hip: [0, 0.53, 0], arm: [30, 30, 100], hinge: [1, 0.5, -0.7] },
  keys: [
    { at: 0 },
    { at: 0.15, hip: [0, 0.52, 0.06], footR: [0.085, 0.045, 0.26, 8, 8] },
    {
      at: 0.3,
      hip: [-0.04, 0.475, 0.17],
      pelvis: [12, 0, 0],
      footR: [0.085, 0, 0.46, 0, 12],
      arm: [40, 20, 95],
    },
    {
      at: 0.48,
      hip: [-0.13, 0.365, 0.275],
      pelvis: [34, 0, 0],
      spine: [4, 0, 0],
      head: [-20, 0],
      footR: [0.085, 0, 0.46, 0, 12],
      arm: [70, 8, 92],
    },
    {
      at: 0.56,
      hip: [-0.13, 0.365, 0.275],
      pelvis: [34, 0, 0],
      spine: [4, 0, 0],
      head: [-20, 0],
      footR: [0.085, 0, 0.46, 0, 12],
      arm: [70, 8, 92],
    },
    {
      at: 0.73,
      hip: [-0.04, 0.475, 0.17],
      pelvis: [12, 0, 0],
      footR: [0.085, 0, 0.46, 0, 12],
      arm: [40, 20, 95],
    },
    { at: 0.86, hip: [0, 0.522, 0.05], footR: [0.085, 0.045, 0.26, 8, 8] },
    { at: 0.96 },
  ],
}
