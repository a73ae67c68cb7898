import { circle } from './circle.ts'
import { polygon } from './polygon.ts'
import { ring } from './ring.ts'
import { roundBox } from './roundBox.ts'

export type IconArgs = { x: number; y: number; size: number }
export type IconName =
  'work' | 'rest' | 'prepare' | 'switch' | 'check' | 'left' | 'right' | 'halfway' | 'clock'

/** Outlines in a unit square, scaled and moved. */
const outline =
  (points: ReadonlyArray<readonly [number, number]>) =>
  ({ size, x, y }: IconArgs): string =>
    polygon(points.map(([px, py]) => [x + px * size, y + py * size] as const))

const bar =
  (left: number) =>
  ({ size, x, y }: IconArgs): string =>
    roundBox({ x: x + left * size, y, width: 0.26 * size, height: size, radius: 0.08 * size })

const flipped = (points: ReadonlyArray<readonly [number, number]>): Array<readonly [number, number]> =>
  points.map(([x, y]) => [1 - x, y] as const)

const arrowLeft = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [0.5, 0.64],
  [1, 0.64],
  [1, 0.36],
  [0.5, 0.36],
] as const

const upperArrow = [
  [0.3, 0],
  [0, 0.26],
  [0.3, 0.52],
  [0.3, 0.34],
  [0.86, 0.34],
  [0.86, 0.18],
  [0.3, 0.18],
] as const

const lowerArrow = [
  [0.7, 0.48],
  [1, 0.74],
  [0.7, 1],
  [0.7, 0.82],
  [0.14, 0.82],
  [0.14, 0.66],
  [0.7, 0.66],
] as const

const face = ({ size, x, y }: IconArgs): string =>
  ring({ cx: x + size / 2, cy: y + size / 2, r: size / 2, stroke: 0.12 * size })

/** A ring whose right half is full. */
const halfDisc = ({ size, x, y }: IconArgs): string =>
  [
    face({ size, x, y }),
    `m ${x + size / 2} ${y}`,
    `b ${x + 0.776 * size} ${y} ${x + size} ${y + 0.224 * size} ${x + size} ${y + 0.5 * size}`,
    `b ${x + size} ${y + 0.776 * size} ${x + 0.776 * size} ${y + size} ${x + 0.5 * size} ${y + size}`,
  ].join(' ')

const hands = ({ size, x, y }: IconArgs): string =>
  [
    face({ size, x, y }),
    roundBox({ x: x + 0.44 * size, y: y + 0.24 * size, width: 0.12 * size, height: 0.32 * size, radius: 0 }),
    roundBox({ x: x + 0.44 * size, y: y + 0.46 * size, width: 0.28 * size, height: 0.12 * size, radius: 0 }),
    circle({ cx: x + size / 2, cy: y + size / 2, r: 0.07 * size }),
  ].join(' ')

/** Colour is never alone: each state has its outline too. An icon fills a square of `size`, its corner at (x, y). */
export const icons: Readonly<Record<IconName, (args: IconArgs) => string>> = {
  work: outline([
    [0.56, 0],
    [0.1, 0.58],
    [0.42, 0.58],
    [0.34, 1],
    [0.9, 0.38],
    [0.54, 0.38],
  ]),
  rest: (args) => `${bar(0.12)(args)} ${bar(0.6)(args)}`,
  prepare: outline([
    [0.08, 0],
    [0.92, 0],
    [0.56, 0.5],
    [0.92, 1],
    [0.08, 1],
    [0.44, 0.5],
  ]),
  switch: (args) => `${outline(upperArrow)(args)} ${outline(lowerArrow)(args)}`,
  check: outline([
    [0.06, 0.52],
    [0.2, 0.38],
    [0.4, 0.58],
    [0.82, 0.16],
    [0.96, 0.3],
    [0.4, 0.86],
  ]),
  left: outline(arrowLeft),
  right: outline(flipped(arrowLeft)),
  halfway: halfDisc,
  clock: hands,
}
