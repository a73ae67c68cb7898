import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { NextWork } from '../parts/nextCard.ts'
import { factsLine } from '../parts/factsLine.ts'
import { nameLines } from '../parts/nameLines.ts'
import { scrims } from '../parts/scrims.ts'
import { secondSpans } from '../parts/secondSpans.ts'
import { stateRow } from '../parts/stateRow.ts'
import { textLine } from '../parts/textLine.ts'
import { wash } from '../parts/wash.ts'
import { circle } from '../shapes/circle.ts'

type PrepareScreenArgs = { clock: Clock; context: LookContext; next: NextWork | null }

/** No ring, so that it cannot be taken for work: a bare digit and a row of dots that go out. */
export const prepareScreen = ({ clock, context, next }: PrepareScreenArgs): Drawing => {
  const { layout, show, theme, words } = context
  const announced =
    next && show.next ? announcement({ context, next }) : { marks: [], long: false, top: layout.heightPx }
  return {
    still: [
      wash({ colour: theme.scrim, context, opacity: 0.34 }),
      ...scrims({ context, longName: announced.long, textTop: announced.top }),
      ...stateRow({
        box: layout.prepare.state,
        context,
        overFootage: true,
        role: 'prepare',
        word: words.getReady,
      }),
      ...(show.timer ? unlitDots({ clock, context }) : []),
      ...announced.marks,
    ],
    moving: show.timer ? [...bigDigits({ clock, context }), ...litDots({ clock, context })] : [],
  }
}

type Announced = { marks: Mark[]; long: boolean; top: number }

/** FIRST, the name, and what is asked with what. */
const announcement = ({ context, next }: { context: LookContext; next: NextWork }): Announced => {
  const { layout, theme, words } = context
  const { cueEm, safe, textBottom } = layout
  const name = nameLines({
    anchor: 'bottom',
    box: layout.name,
    context,
    name: next.name,
    overFootage: true,
    y: textBottom - 1.55 * cueEm,
  })
  const line = { x: safe.left, em: cueEm, align: 'left', width: layout.name.widths.at(-1)! } as const
  const first = { ...line, baseline: name.top - 0.6 * cueEm }
  return {
    long: name.long,
    top: first.baseline - 0.72 * cueEm,
    marks: [
      textLine({
        colour: theme.work,
        context,
        face: theme.face,
        line: first,
        overFootage: true,
        text: words.first,
        width: line.width,
      }),
      ...name.marks,
      factsLine({ context, facts: next.facts, line: { ...line, baseline: textBottom }, overFootage: true }),
    ],
  }
}

type TimedArgs = { clock: Clock; context: LookContext }

const bigDigits = ({ clock, context }: TimedArgs): Mark[] => {
  const { layout, metrics, theme } = context
  const { digitHeight, digitTop } = layout.prepare
  const em = (digitHeight * metrics.unitsPerEm) / metrics.capHeight
  return secondSpans({ clock, frameRate: context.frameRate }).map(({ secondsLeft, span }) => ({
    kind: 'text',
    layer: 5,
    colour: theme.text,
    text: String(secondsLeft),
    // A digit's own white space would set it off from the column's edge.
    x: layout.safe.left - 0.03 * em,
    baseline: digitTop + digitHeight,
    em,
    face: 'bold',
    align: 'left',
    halo: theme.scrim,
    span,
  }))
}

const pitch = 1.9

/** One dot a second, as many as the column holds: a longer time begins with a full row. */
const dots = ({ clock, context }: TimedArgs): string[] => {
  const { layout } = context
  const { dot, dotsWidth, dotsY } = layout.prepare
  const seconds = Math.ceil(clock.totalFrames / context.frameRate)
  const count = Math.min(seconds, Math.floor(dotsWidth / (pitch * dot)))
  return Array.from({ length: count }, (_, i) =>
    circle({ cx: layout.safe.left + dot / 2 + i * pitch * dot, cy: dotsY, r: dot / 2 }),
  )
}

const unlitDots = ({ clock, context }: TimedArgs): Mark[] =>
  dots({ clock, context }).map((path) => ({
    kind: 'shape',
    layer: 2,
    colour: context.theme.text,
    opacity: 0.3,
    path,
  }))

const litDots = ({ clock, context }: TimedArgs): Mark[] =>
  dots({ clock, context }).map((path, i) => ({
    kind: 'shape',
    layer: 3,
    colour: context.theme.work,
    path,
    // The rightmost goes out first: so many are lit as the digit says.
    span: { fromFrame: 0, toFrame: clock.totalFrames - i * context.frameRate },
    fade: { inMs: 0, outMs: 150 },
  }))
