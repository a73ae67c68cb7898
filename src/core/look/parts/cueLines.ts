import type { Clock, LookContext } from '../lookContext.ts'
import type { Mark, Span } from '../mark.ts'
import { fitText } from '../fitText.ts'

type CueLinesArgs = { baseline: number; clock: Clock; context: LookContext; cues: readonly string[] }

const secondsBefore = 2
const secondsAfter = 3
/** A second cue takes over at half, where both have time to be read. */
const changesFromSeconds = 20

/** One line of advice, from two seconds in until the last three. */
export const cueLines = ({ baseline, clock, context, cues }: CueLinesArgs): Mark[] => {
  const { frameRate } = context
  const from = secondsBefore * frameRate
  const to = clock.totalFrames - secondsAfter * frameRate
  const [first, second] = cues
  if (first === undefined || to - from < frameRate) return []
  if (second === undefined || clock.totalFrames < changesFromSeconds * frameRate)
    return [cueMark({ baseline, context, span: { fromFrame: from, toFrame: to }, text: first })]
  const half = Math.round(clock.totalFrames / 2)
  return [
    cueMark({ baseline, context, span: { fromFrame: from, toFrame: half }, text: first }),
    cueMark({ baseline, context, span: { fromFrame: half, toFrame: to }, text: second }),
  ]
}

type CueMarkArgs = { baseline: number; context: LookContext; span: Span; text: string }

const cueMark = ({ baseline, context, span, text }: CueMarkArgs): Mark => {
  const { layout, metrics, theme } = context
  const { heightPx, name, safe } = layout
  const { em, lines } = fitText({
    face: 'medium',
    heightPx,
    maxEm: layout.cueEm,
    maxLines: 1,
    metrics,
    minEm: 0.8 * layout.cueEm,
    text,
    widths: [...name.widths, safe.right - safe.left],
  })
  return {
    kind: 'text',
    layer: 4,
    colour: theme.quiet,
    text: lines.join(' '),
    x: safe.left,
    baseline,
    em,
    face: 'medium',
    align: 'left',
    halo: theme.scrim,
    span,
    fade: { inMs: 200, outMs: 200 },
  }
}
