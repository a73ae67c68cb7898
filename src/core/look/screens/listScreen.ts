import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { Pill } from '../parts/cuePills.ts'
import type { PlaceInWorkout } from '../parts/placeInWorkout.ts'
import { capitals } from '../capitals.ts'
import { fitText } from '../fitText.ts'
import { cuePills } from '../parts/cuePills.ts'
import { lastSecondsFrame } from '../parts/lastSecondsFrame.ts'
import { ringTimer } from '../parts/ringTimer.ts'
import { scrims } from '../parts/scrims.ts'
import { stateRow } from '../parts/stateRow.ts'
import { textLine } from '../parts/textLine.ts'
import { workPlace } from '../parts/workPlace.ts'

type ListScreenArgs = {
  clock: Clock
  context: LookContext
  /** In the order of the list. */
  items: readonly string[]
  /** Which item's clip is shown, and in which frames of the segment. */
  shown: ReadonlyArray<{ item: number; fromFrame: number; toFrame: number }>
  /** e.g. "AMRAP" or "3 ROUNDS". */
  heading: string
  pills: readonly Pill[]
  /** null: work does not show it. */
  place: PlaceInWorkout | null
}

const alertSeconds = 3
const lineHeight = 1.35
/** An item may shrink so far before it takes the width of a long name. */
const ratherSmaller = 0.8

/** AMRAP and for time: one long clock, and the list in place of the cue; the item in the picture is lit. */
export const listScreen = (args: ListScreenArgs): Drawing => {
  const { clock, context, pills, place, shown } = args
  const { layout, show, words } = context
  const where = workPlace({ context, place })
  const items = show.name ? args.items.map((text) => fitItem({ context, text })) : []
  const pages = pagesOf({ items, most: layout.listLines })
  const lines = Math.max(0, ...pages.map(({ items: onPage }) => onPage.length))
  const top = layout.textBottom - where.lift - Math.max(0, lines - 1) * lineHeight * layout.cueEm
  const headingBaseline = lines === 0 ? top : top - 1.65 * layout.cueEm
  const timer = ringTimer({
    alertSeconds,
    box: layout.ring,
    clock,
    context,
    overFootage: true,
    role: 'work',
  })
  return {
    still: [
      ...scrims({
        bar: where.lift > 0,
        context,
        longName: items.some(({ wide }) => wide),
        textTop: headingBaseline - layout.name.minEm,
      }),
      ...stateRow({ context, overFootage: true, role: 'work', word: words.work }),
      ...timer.still,
      heading({ ...args, baseline: headingBaseline }),
      ...where.marks,
    ],
    moving: [
      ...timer.moving,
      ...shown.flatMap((slot) => pageMarks({ context, pages, slot, top })),
      ...(show.cues ? cuePills({ clock, context, pills, ...pillPlace(context) }) : []),
      ...lastSecondsFrame({ clock, context, role: 'work' }),
    ],
  }
}

const heading = ({ baseline, context, heading: text }: ListScreenArgs & { baseline: number }): Mark => {
  const { layout, theme } = context
  return textLine({
    colour: theme.text,
    context,
    face: theme.face,
    line: { x: layout.safe.left, baseline, em: layout.name.minEm, align: 'left' },
    overFootage: true,
    text: theme.upper ? capitals({ locale: context.locale, text }) : text,
    width: layout.name.widths[0]!,
  })
}

/** Right of the ring: under it the list begins. */
const pillPlace = ({ layout }: LookContext): { x: number; y: number } => {
  const { chip, chipsAt, ring } = layout
  return chipsAt.kind === 'state'
    ? { x: chipsAt.x, y: chipsAt.top }
    : { x: ring.cx + ring.r + 0.02 * layout.heightPx, y: ring.cy - chip.height / 2 }
}

type Item = { text: string; em: number; wide: boolean }

const fitItem = ({ context, text }: { context: LookContext; text: string }): Item => {
  const { cueEm, heightPx, name } = context.layout
  const { em, width } = fitText({
    face: 'bold',
    heightPx,
    maxEm: cueEm,
    maxLines: 1,
    metrics: context.metrics,
    minEm: ratherSmaller * cueEm,
    text,
    widths: name.widths,
  })
  return { em, text, wide: width > name.widths[0]! }
}

type Page = { first: number; items: readonly Item[] }

/** Pages as long as each other, so that none is left with one line. */
const pagesOf = ({ items, most }: { items: readonly Item[]; most: number }): Page[] => {
  const count = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => ({
    first: i * size,
    items: items.slice(i * size, (i + 1) * size),
  }))
}

type PageMarksArgs = {
  context: LookContext
  pages: readonly Page[]
  slot: ListScreenArgs['shown'][number]
  top: number
}

/** The page that the item in the picture is on: a long list turns its pages with the picture. */
const pageMarks = ({ context, pages, slot: { fromFrame, item, toFrame }, top }: PageMarksArgs): Mark[] => {
  const { layout, theme } = context
  const page = pages.findLast(({ first }) => first <= item)
  return (page?.items ?? []).map(({ em, text }, i): Mark => {
    const lit = page!.first + i === item // there is no item without its page
    return {
      kind: 'text',
      layer: 4,
      colour: lit ? theme.work : theme.quiet,
      text,
      x: layout.safe.left,
      baseline: top + i * lineHeight * layout.cueEm,
      em,
      face: lit ? 'bold' : 'medium',
      align: 'left',
      halo: theme.scrim,
      span: { fromFrame, toFrame },
    }
  })
}
