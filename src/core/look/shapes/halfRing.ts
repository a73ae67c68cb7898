import type { RingArgs } from './ring.ts'
import { coordinate } from './coordinate.ts'

const kappa = 0.5523

/** The right or left half of a ring, from 12 to 6 o'clock. */
export const halfRing = ({ cx, cy, r, side, stroke }: RingArgs & { side: 'left' | 'right' }): string => {
  const sign = side === 'right' ? 1 : -1
  const inner = r - stroke
  return [
    `m ${print([cx, cy - r])}`,
    arc({ cx, cy, radius: r, sign, down: 1 }),
    `l ${print([cx, cy + inner])}`,
    arc({ cx, cy, radius: inner, sign, down: -1 }),
  ].join(' ')
}

type ArcArgs = { cx: number; cy: number; radius: number; sign: 1 | -1; down: 1 | -1 }

/** Half a circle on one side, downwards or upwards, as two Béziers. */
const arc = ({ cx, cy, down, radius, sign }: ArcArgs): string => {
  const [side, start, k] = [cx + sign * radius, cy - down * radius, radius * kappa]
  const end = cy + down * radius
  return [
    `b ${print([cx + sign * k, start, side, cy - down * k, side, cy])}`,
    `b ${print([side, cy + down * k, cx + sign * k, end, cx, end])}`,
  ].join(' ')
}

const print = (numbers: readonly number[]): string => numbers.map(coordinate).join(' ')
