import type { Movement } from '../figure/types.ts'

export const childsPose: Movement = {
  slug: 'childs-pose',
  seconds: 6,
  view: { yawDegrees: 12, size: 0.98, focus: [0, 0, 0], mat: { fromX: -0.55, halfWidth: 0.26, toX: 0.58 } },
  base: {
    hip: [-0.005, 0.282, 0],
    pelvis: [81, 0, 0],
    spine: [0, 0, 0],
    head: [-12, 0],
    foot: [-0.337, 0.044, 0.06, 140, 0],
    hand: [0.34, 0.026, 0.115],
    palm: [1, -0.1, 0],
    pole: [-0.2, -1, 0.6],
  },
  keys: [
    { at: 0 },
    { at: 0.1, hip: [-0.07, 0.282, 0], pelvis: [82, 0, 0], spine: [4, 0, 0] },
    { at: 0.22, hip: [-0.165, 0.235, 0], pelvis: [85, 0, 0], spine: [13, 0, 0], head: [-14, 0] },
    { at: 0.4, hip: [-0.212, 0.172, 0], pelvis: [87, 0, 0], spine: [24, 0, 0], head: [-22, 0] },
    { at: 0.72, hip: [-0.214, 0.168, 0], pelvis: [88, 0, 0], spine: [25, 0, 0], head: [-22, 0] },
    { at: 0.85, hip: [-0.165, 0.235, 0], pelvis: [85, 0, 0], spine: [13, 0, 0], head: [-14, 0] },
    { at: 0.94, hip: [-0.07, 0.282, 0], pelvis: [82, 0, 0], spine: [4, 0, 0] },
  ],
}
