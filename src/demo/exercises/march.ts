import type { Movement } from '../figure/types.ts'

export const march: Movement = {
  slug: 'march',
  seconds: 1.4,
  alternates: true,
  view: { yawDegrees: 28, size: 0.72 },
  base: { hip: [0, 0.531, 0], foot: [0.085, 0, 0.06, 0, 6], hinge: [1, 0.4, 0] },
  keys: [
    { at: 0, armR: [4, 0, 78], armL: [4, 0, 78] },
    { at: 0.24, footR: [0.15, 0.09, 0.06, 20, 4], armR: [-18, 0, 80], armL: [22, 0, 84] },
    { at: 0.5, hip: [0, 0.533, 0], footR: [0.24, 0.21, 0.06, 12, 4], armR: [-32, 0, 80], armL: [42, 0, 90] },
    { at: 0.76, footR: [0.15, 0.09, 0.06, 18, 4], armR: [-18, 0, 80], armL: [22, 0, 84] },
  ],
}
