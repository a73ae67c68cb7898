import { roundBox } from './roundBox.ts'

export type CircleArgs = { cx: number; cy: number; r: number; hole?: boolean }

export const circle = ({ cx, cy, hole = false, r }: CircleArgs): string =>
  roundBox({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, radius: r, hole })
