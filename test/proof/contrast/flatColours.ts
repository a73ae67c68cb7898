import type { Layout } from '../../../src/core/look/layout.ts'
import type { Theme } from '../../../src/core/look/themes.ts'
import type { Plane } from './measureText.ts'
import { pointOnCircle } from '../../../src/core/look/shapes/pointOnCircle.ts'

type FlatColoursArgs = { frame: Plane; layout: Layout; moment: string; theme: Theme }
export type FlatColour = {
  place: string
  wanted: string
  seen: string
  /** Of the channel that differs most, 0–255. */
  farthest: number
}

type Point = readonly [x: number, y: number]
type Place = { place: string; points: readonly Point[]; wanted: string }

/** Where a moment's decoded frame is of one plain colour of the theme: what it is there. */
export const flatColours = ({ frame, layout, moment, theme }: FlatColoursArgs): FlatColour[] => {
  const card: Point[] = [[0.02 * layout.widthPx, 0.98 * layout.heightPx]]
  const { height, x, y } = layout.card.pill
  const pill: Point[] = [[x + 0.6 * height, y + 0.12 * height]]
  const places: Record<string, Place[]> = {
    'rest, body': [
      { place: 'card', points: card, wanted: theme.background },
      { place: 'NEXT pill', points: pill, wanted: theme.work },
    ],
    'switch of sides': [{ place: 'ring of the switch', points: ringPoints(layout), wanted: theme.switch }],
    outro: [{ place: 'card at the end', points: card, wanted: theme.background }],
    work: [{ place: 'ring of work', points: ringPoints(layout), wanted: theme.work }],
  }
  return (places[moment] ?? []).map(({ place, points, wanted }) => {
    const seen = meanAt(frame, points)
    return { farthest: farthest(seen, wanted), place, seen, wanted }
  })
}

/** The arc shrinks clockwise from the top, and has a notch at the bottom: this part is there at both moments. */
const ringPoints = ({ ring: { cx, cy, r, stroke } }: Layout): Point[] =>
  Array.from({ length: 14 }, (_, i) => pointOnCircle({ cx, cy, degrees: 195 + 10 * i, r: r - stroke / 2 }))

/** Of pixels and their neighbours: an encoder is wrong by a little here and by another little there. */
const meanAt = ({ data, widthPx }: Plane, points: readonly Point[]): string => {
  const around = [-1, 0, 1]
  const channels = [0, 1, 2].map((channel) => {
    const values = points.flatMap(([x, y]) =>
      around.flatMap((dx) =>
        around.map((dy) => data[3 * ((Math.round(y) + dy) * widthPx + Math.round(x) + dx) + channel]!),
      ),
    )
    return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
  })
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

const farthest = (one: string, other: string): number =>
  Math.max(...[1, 3, 5].map((at) => Math.abs(channel(one, at) - channel(other, at))))

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
