import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { Pill } from '../parts/cuePills.ts'
import { countdown } from '../parts/countdown.ts'
import { cuePills } from '../parts/cuePills.ts'
import { lastSecondsFrame } from '../parts/lastSecondsFrame.ts'
import { ringArc } from '../parts/ringArc.ts'
import { ringTrack } from '../parts/ringTrack.ts'
import { scrims } from '../parts/scrims.ts'
import { stateRow } from '../parts/stateRow.ts'
import { textLine } from '../parts/textLine.ts'

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
}

const alertSeconds = 3
const mostLines = 5
const lineHeight = 1.35

/** AMRAP and for time: one long clock, and the list in place of the cue; the item in the picture is lit. */
export const listScreen = (args: ListScreenArgs): Drawing => {
  const { clock, context, heading, items, pills } = args
  const { layout, theme, words } = context
  const { ring, safe } = layout
  const lines = Math.min(items.length, mostLines)
  const top = layout.textBottom - (lines - 1) * lineHeight * layout.cueEm
  const headingBaseline = top - 1.65 * layout.cueEm
  const pillY = layout.chipsAt.kind === 'name' ? layout.chipsAt.pillTop : layout.chipsAt.top
  const pillX = layout.chipsAt.kind === 'name' ? ring.cx + ring.r + 0.02 * layout.heightPx : layout.chipsAt.x
  return {
    still: [
      ...scrims({ context, longName: false }),
      ...stateRow({ context, overFootage: true, role: 'work', word: words.work }),
      ...ringTrack({ box: ring, context, overFootage: true }),
      textLine({
        colour: theme.text,
        context,
        face: theme.face,
        line: { x: safe.left, baseline: headingBaseline, em: layout.name.minEm, align: 'left' },
        overFootage: true,
        text: theme.upper ? heading.toUpperCase() : heading,
        width: layout.name.widths[0]!,
      }),
    ],
    moving: [
      ...ringArc({ box: ring, clock, context, role: 'work' }),
      ...countdown({ alertSeconds, box: ring, clock, context, role: 'work' }),
      ...listMarks({ ...args, top }),
      ...cuePills({
        context,
        pills,
        x: pillX,
        y: layout.chipsAt.kind === 'name' ? ring.cy - layout.chip.height / 2 : pillY,
      }),
      ...lastSecondsFrame({ clock, context, role: 'work' }),
    ],
  }
}

/** A page of the list for each time an item is shown: a long list turns its pages with the picture. */
const listMarks = ({ context, items, shown, top }: ListScreenArgs & { top: number }): Mark[] => {
  const { layout, theme } = context
  return shown.flatMap(({ fromFrame, item, toFrame }) => {
    const first = Math.floor(item / mostLines) * mostLines
    return items.slice(first, first + mostLines).map((text, i) => {
      const baseline = top + i * lineHeight * layout.cueEm
      const lit = first + i === item
      return {
        ...textLine({
          colour: lit ? theme.work : theme.quiet,
          context,
          face: lit ? 'bold' : 'medium',
          line: { x: layout.safe.left, baseline, em: layout.cueEm, align: 'left' },
          overFootage: true,
          text,
          width: layout.name.widths[0]!,
        }),
        span: { fromFrame, toFrame },
      }
    })
  })
}
