import { coordinate } from './coordinate.ts'

/** A closed outline through the points, in the order given. */
export const polygon = (points: ReadonlyArray<readonly [x: number, y: number]>): string =>
  points
    .map(([x, y], i) => `${i === 0 ? 'm ' : i === 1 ? 'l ' : ''}${coordinate(x)} ${coordinate(y)}`)
    .join(' ')
