import type { Rect } from '../segments/types.ts'

/** A line of text: where it begins (or, aligned right, ends) and how large it is. */
export type Line = { x: number; baseline: number; em: number; align: 'left' | 'centre' | 'right' }

/** A line and the width that it has. */
export type Row = Line & { width: number }

/** How a name may be set: sizes from largest to smallest, and what widths it may take. */
export type NameBox = {
  x: number
  maxEm: number
  minEm: number
  /** Tried in this order; only the first keeps clear of the performer. */
  widths: readonly number[]
  maxLines: number
}

export type RingBox = { cx: number; cy: number; r: number; stroke: number; digitHeight: number }

/** Icon and word of the state, in capital height. */
export type StateBox = { x: number; top: number; cap: number; width: number }

/** What a logo must fit into: its upper right corner lies in that of the box. */
export type LogoBox = { right: number; top: number; maxWidth: number; maxHeight: number }

export type Card = {
  pip: Rect
  /** Corner of the NEXT pill. */
  pill: { x: number; y: number; height: number }
  /** 'pill': beside the NEXT pill. 'name': so far under the name, at the lowest at `lowest`. */
  meta: { em: number; width: number } & ({ at: 'pill' } | { at: 'name'; under: number; lowest: number })
  /** 'bottom': the last line's baseline. 'top': the upper edge of the first line's capitals. */
  name: NameBox & { anchor: 'bottom' | 'top'; y: number }
}

/** Where everything stands, in pixels of the frame; one per aspect, computed from its height and width alone. */
export type Layout = {
  widthPx: number
  heightPx: number
  shortSidePx: number
  /** No text, ring or bar outside. */
  safe: { left: number; top: number; right: number; bottom: number }
  /** Where the performer is. */
  stage: Rect
  scrims: ReadonlyArray<{ edge: 'left' | 'top' | 'bottom'; size: number }>
  /** Under a name that needs more than the column. 0: the bottom has a scrim anyway. */
  longNameScrim: number
  /** Under the bar in work. 0: the bottom has a scrim anyway. */
  barScrim: number
  state: StateBox
  /** Whether there is room for SWITCH SIDES. */
  longSwitch: boolean
  ring: RingBox
  cardRing: RingBox
  prepare: {
    state: StateBox
    digitTop: number
    digitHeight: number
    dotsY: number
    dot: number
    dotsWidth: number
  }
  name: NameBox
  /** Baseline of the lowest line: the cue, or the name where there is none. */
  textBottom: number
  cueEm: number
  /** Of a list in place of the cue. */
  listLines: number
  chip: { height: number; em: number }
  switchChip: { height: number; em: number; long: boolean }
  /** Where chips stand. 'name': the side over the name, pills under the ring. 'state': both right of the ring. */
  chipsAt: { kind: 'name'; pillTop: number } | { kind: 'state'; x: number; top: number }
  /** Round and exercise where work shows them: chips at the top right, or a line. `lift`: room for the bar. */
  inWork: { lift: number } & (
    { kind: 'chips'; x: number; top: number; height: number; stacked: boolean } | { kind: 'line'; row: Row }
  )
  card: Card
  /** Between rounds; the first that holds the name at no less than its smallest size. */
  roundCards: readonly Card[]
  rows: { round: Row; exercise: Row; left: Row }
  bar: { bottom: number; thickness: number }
  headline: { x: number; baseline: number; em: number; width: number; subEm: number; subUnder: number }
  roundDots: { y: number; width: number; height: number; gap: number }
  message: { x: number; top: number; bottom: number; width: number; maxEm: number; minEm: number }
  outro: {
    check: { cx: number; cy: number; r: number }
    title: Row
    subtitle: Row
    stats: { x: number; baseline: number; step: number; em: number; labelEm: number }
  }
  /** In a corner without text: of the frame, in a landscape rest of the card's picture. */
  logo: Record<LogoScreen, LogoBox>
}

/** Where a logo may stand; work and what interrupts it belong to the performer. */
export type LogoScreen = 'prepare' | 'rest' | 'outro'
