import type { Face } from './fontMetrics.ts'

/** When a mark is seen: frames of its segment, the end exclusive. Left out: the whole segment. */
export type Span = { fromFrame: number; toFrame: number }

type Drawn = {
  /** Higher lies over lower; equal layers in the order given. */
  layer: number
  /** #RRGGBB */
  colour: string
  /** 0–1. @default 1 */
  opacity?: number
  span?: Span
  /** How long it takes to come and to go, within its span. */
  fade?: { inMs: number; outMs: number }
  /** Further ASS override tags. */
  tags?: string
  /** Changes from frame to frame, or lies over what does. */
  moving?: true
}

export type ShapeMark = Drawn & {
  kind: 'shape'
  path: string
  /** Of what has a direction of its own, such as an arrow: a mirrored layout moves it as it is. @default it is mirrored */
  middleX?: number
}

export type TextMark = Drawn & {
  kind: 'text'
  text: string
  /** Of the left end, the centre or the right end, as `align` says. */
  x: number
  baseline: number
  /** In pixels. */
  em: number
  face: Face
  align: 'left' | 'centre' | 'right'
  /** Colour of the soft halo that carries a glyph over footage. null: none. */
  halo: string | null
}

/** One thing drawn over (or instead of) the clip, as data; `assDocument` prints it for libass. */
export type Mark = ShapeMark | TextMark

/** What stands still in the whole segment and is drawn once, and what comes, goes or changes (`splitMoving`). */
export type Drawing = { still: readonly Mark[]; moving: readonly Mark[] }
