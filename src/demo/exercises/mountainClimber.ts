import type { Movement } from '../figure/types.ts'

export const mountainClimber: Movement = {
  slug: 'mountain-climber',
  seconds: 1,
  alternates: true,
  view: { yawDegrees: 14, size: 0.86, focus: [-0.15, 0, 0], mat: { fromX: -0.8, halfWidth: 0.27, toX: 0.5 } },
  base: {
    foot: [-0.6, 0, 0.055, 76, 0],
    hand: [0.14, 0.025, 0.12],
    palm: [1, -0.12, 0.05],
    pole: [-0.1, -1, 0.5],
    hip: [-0.13, 0.262, 0],
    pelvis: [76, 0, 0],
    head: [-22, 0],
    knee: [1, 0.6, 0],
  },
  keys: [
    {
      at: 0,
      hip: [-0.13, 0.285, 0],
      pelvis: [81, 0, 0],
      footL: [-0.59, 0.004, 0.055, 77, 0],
      footR: [-0.575, 0.02, 0.055, 78, 0],
    },
    { at: 0.25, hip: [-0.13, 0.272, 0], pelvis: [78.5, 0, 0], footR: [-0.36, 0.115, 0.06, 88, 0] },
    {
      at: 0.5,
      hip: [-0.125, 0.278, 0],
      pelvis: [80, 0, 0],
      spine: [4, 0, 0],
      footR: [-0.125, 0.05, 0.06, 80, 0],
    },
    { at: 0.75, hip: [-0.13, 0.272, 0], pelvis: [78.5, 0, 0], footR: [-0.36, 0.115, 0.06, 88, 0] },
  ],
}
