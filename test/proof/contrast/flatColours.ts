import type { Layout } from '../../../src/core/look/layout.ts'
import type { Theme } from '../../../src/core/look/themes.ts'
import type { Plane } from './measureText.ts'

type FlatColoursArgs = { frame: Plane; layout: Layout; moment: string; theme: Theme }
export type FlatColour = {
  place: string
  /** Drawn frame by frame, by FFmpeg's filter with BT.601, which cannot hold the most saturated colours. */
  isMoving: boolean
  wanted: string
  seen: string
  /** Of the channel that differs most, 0–255. */
  farthest: number
}

/** Where a moment's decoded frame is of one plain colour of the theme: what it is there. */
export const flatColours = ({ frame, layout, moment, theme }: FlatColoursArgs): FlatColour[] => {
  const { cx, cy, r, stroke } = layout.ring
  // The arc shrinks clockwise from the top: its left end goes last.
  const ring = { isMoving: true, x: cx - r + stroke / 2, y: cy }
  const card = { isMoving: false, x: 0.02 * layout.widthPx, y: 0.98 * layout.heightPx }
  const { height, x, y } = layout.card.pill
  const places: Record<string, Array<typeof ring & { place: string; wanted: string }>> = {
    'rest, body': [
      { ...card, place: 'card', wanted: theme.background },
      { isMoving: false, place: 'NEXT pill', wanted: theme.work, x: x + 0.6 * height, y: y + 0.12 * height },
    ],
    'switch of sides': [{ ...ring, place: 'ring of the switch', wanted: theme.switch }],
    outro: [{ ...card, place: 'card at the end', wanted: theme.background }],
    work: [{ ...ring, place: 'ring of work', wanted: theme.work }],
  }
  return (places[moment] ?? []).map(({ isMoving, place, wanted, ...at }) => {
    const seen = meanAt(frame, at)
    return { farthest: farthest(seen, wanted), isMoving, place, seen, wanted }
  })
}

/** Of a pixel and its neighbours. */
const meanAt = ({ data, widthPx }: Plane, { x, y }: { x: number; y: number }): string => {
  const channels = [0, 1, 2].map((channel) => {
    const values = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => data[3 * ((Math.round(y) + dy) * widthPx + Math.round(x) + dx) + channel]!),
    )
    return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
  })
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

const farthest = (one: string, other: string): number =>
  Math.max(...[1, 3, 5].map((at) => Math.abs(channel(one, at) - channel(other, at))))

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
