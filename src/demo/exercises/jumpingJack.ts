import type { Movement } from '../figure/types.ts'

export const jumpingJack: Movement = {
  slug: 'jumping-jack',
  seconds: 1.2,
  view: { yawDegrees: 90, size: 0.62 },
  base: { foot: [0.085, 0, 0.06, 4, 10], hip: [0, 0.525, 0], arm: [9, 88, 8], hinge: [0.6, 0, -1] },
  keys: [
    { at: 0 },
    { at: 0.22, hip: [0, 0.545, 0], foot: [0.085, 0.03, 0.13, 26, 14], arm: [82, 88, 10] },
    { at: 0.45, hip: [-0.01, 0.492, 0], foot: [0.085, 0, 0.205, 4, 18], arm: [164, 88, 14] },
    { at: 0.55, hip: [-0.01, 0.488, 0], foot: [0.085, 0, 0.205, 4, 18], arm: [166, 88, 14] },
    { at: 0.78, hip: [0, 0.545, 0], foot: [0.085, 0.03, 0.13, 26, 14], arm: [82, 88, 10] },
  ],
}
