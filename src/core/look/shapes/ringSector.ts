import type { RingArgs } from './ring.ts'
import { coordinate } from './coordinate.ts'
import { pointOnCircle } from './pointOnCircle.ts'

type RingSectorArgs = RingArgs & {
  /** Clockwise from 12 o'clock. */
  fromDegrees: number
  toDegrees: number
}

/** A part of a ring with straight ends. */
export const ringSector = ({ cx, cy, fromDegrees, r, stroke, toDegrees }: RingSectorArgs): string => {
  const inner = r - stroke
  return [
    `m ${print(pointOnCircle({ cx, cy, degrees: fromDegrees, r }))}`,
    arc({ cx, cy, from: fromDegrees, r, to: toDegrees }),
    `l ${print(pointOnCircle({ cx, cy, degrees: toDegrees, r: inner }))}`,
    arc({ cx, cy, from: toDegrees, r: inner, to: fromDegrees }),
  ].join(' ')
}

type ArcArgs = { cx: number; cy: number; from: number; r: number; to: number }

/** As many Béziers as keep each within a quarter of the circle. */
const arc = ({ cx, cy, from, r, to }: ArcArgs): string => {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / 90))
  const step = (to - from) / count
  // How far along the tangents the handles lie for the curve to follow the circle.
  const reach = (4 / 3) * Math.tan((step * Math.PI) / 720) * r
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = [from + i * step, from + (i + 1) * step]
    const [sx, sy] = pointOnCircle({ cx, cy, degrees: start, r })
    const [ex, ey] = pointOnCircle({ cx, cy, degrees: end, r })
    // The tangent of a point on the circle is the point a quarter further on.
    const [sdx, sdy] = pointOnCircle({ cx: 0, cy: 0, degrees: start + 90, r: reach })
    const [edx, edy] = pointOnCircle({ cx: 0, cy: 0, degrees: end + 90, r: reach })
    return `b ${print([sx + sdx, sy + sdy, ex - edx, ey - edy, ex, ey])}`
  }).join(' ')
}

const print = (numbers: readonly number[]): string => numbers.map(coordinate).join(' ')
