import { circle } from './circle.ts'

export type RingArgs = {
  cx: number
  cy: number
  /** The outer radius; the stroke lies inside it. */
  r: number
  stroke: number
}

/** A whole ring. */
export const ring = ({ cx, cy, r, stroke }: RingArgs): string =>
  `${circle({ cx, cy, r })} ${circle({ cx, cy, r: r - stroke, hole: true })}`
