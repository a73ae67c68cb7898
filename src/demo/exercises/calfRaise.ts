import type { Movement } from '../figure/types.ts'

export const calfRaise: Movement = {
  slug: 'calf-raise',
  seconds: 2.4,
  view: { yawDegrees: 30, size: 0.74 },
  base: { foot: [0.085, 0, 0.075, 0, 6], hip: [0, 0.533, 0], arm: [8, 60, 14] },
  keys: [
    { at: 0 },
    { at: 0.4, hip: [0.042, 0.574, 0], foot: [0.085, 0, 0.075, 40, 6], arm: [12, 60, 18] },
    { at: 0.55, hip: [0.042, 0.574, 0], foot: [0.085, 0, 0.075, 40, 6], arm: [12, 60, 18] },
    { at: 0.92 },
  ],
}
