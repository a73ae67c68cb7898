import { coordinate } from './coordinate.ts'

/** Where the handles of a quarter circle's Bézier lie, as a part of the radius. */
const kappa = 0.5523

export type RoundBoxArgs = {
  x: number
  y: number
  width: number
  height: number
  /** Never more than half the shorter side is used. */
  radius: number
  /** Runs the outline the other way, which cuts it out of the outline before it. */
  hole?: boolean
}

/** A box with round corners; a circle where the radius is half of both sides. */
export const roundBox = ({ height, hole = false, radius, width, x, y }: RoundBoxArgs): string => {
  const r = Math.min(radius, width / 2, height / 2)
  const k = r * (1 - kappa)
  const [right, bottom] = [x + width, y + height]
  const corners = [
    { from: [right - r, y], handles: [right - k, y, right, y + k], to: [right, y + r] },
    { from: [right, bottom - r], handles: [right, bottom - k, right - k, bottom], to: [right - r, bottom] },
    { from: [x + r, bottom], handles: [x + k, bottom, x, bottom - k], to: [x, bottom - r] },
    { from: [x, y + r], handles: [x, y + k, x + k, y], to: [x + r, y] },
  ]
  const run = hole ? corners.toReversed().map(turned) : corners
  const start = run.at(-1)!.to
  return `m ${print(start)} ${run.map((corner) => drawn({ corner, round: r > 0 })).join(' ')}`
}

type Corner = { from: number[]; handles: number[]; to: number[] }

const turned = ({ from, handles: [ax = 0, ay = 0, bx = 0, by = 0], to }: Corner): Corner => ({
  from: to,
  handles: [bx, by, ax, ay],
  to: from,
})

const drawn = ({ corner, round }: { corner: Corner; round: boolean }): string =>
  round ? `l ${print(corner.from)} b ${print(corner.handles)} ${print(corner.to)}` : `l ${print(corner.from)}`

const print = (numbers: readonly number[]): string => numbers.map(coordinate).join(' ')
