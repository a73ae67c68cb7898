import type { Movement } from '../figure/types.ts'

export const birdDog: Movement = {
  slug: 'bird-dog',
  seconds: 6,
  alternates: true,
  view: {
    yawDegrees: 12,
    size: 0.76,
    focus: [-0.145, 0, 0],
    mat: { fromX: -0.68, halfWidth: 0.26, toX: 0.4 },
  },
  base: {
    hip: [-0.2, 0.292, 0],
    pelvis: [80.5, 0, 0],
    head: [-12, 0],
    foot: [-0.537, 0.044, 0.06, 140, 0],
    hand: [0.08, 0.028, 0.105],
    palm: [1, -0.12, 0],
    pole: [-0.3, -1, 0.4],
  },
  keys: [
    { at: 0 },
    { at: 0.12 },
    { at: 0.42, handR: [0.368, 0.375, 0.105], palmR: [1, 0.05, 0], footL: [-0.752, 0.275, 0.06, 112, 0] },
    { at: 0.66, handR: [0.368, 0.378, 0.105], palmR: [1, 0.05, 0], footL: [-0.752, 0.278, 0.06, 112, 0] },
    { at: 0.96 },
  ],
}
