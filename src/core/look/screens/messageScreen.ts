import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import { fitText } from '../fitText.ts'
import { restTimer } from '../parts/restTimer.ts'
import { wash } from '../parts/wash.ts'

type MessageScreenArgs = { clock: Clock; context: LookContext; text: string }

const lineHeight = 1.25
const maxLines = 6

/** The rest's card without a picture; the text has its place, centred in height. */
export const messageScreen = ({ clock, context, text }: MessageScreenArgs): Drawing => {
  const { layout, metrics, theme } = context
  const { message } = layout
  const timer = restTimer({ clock, context })
  const { em, lines } = fitText({
    face: theme.face,
    heightPx: layout.heightPx,
    maxEm: message.maxEm,
    maxLines,
    metrics,
    minEm: message.minEm,
    // There is room for lines, and nothing else to read.
    ratherSmaller: 1,
    text,
    widths: [message.width],
  })
  const cap = (em * metrics.capHeight) / metrics.unitsPerEm
  const height = cap + (lines.length - 1) * em * lineHeight
  const first = (message.top + message.bottom - height) / 2 + cap
  return {
    still: [
      wash({ colour: theme.background, context, opacity: 1 }),
      ...timer.still,
      ...lines.map((line, i) => ({
        kind: 'text' as const,
        layer: 4,
        colour: theme.text,
        text: line,
        x: message.x,
        baseline: first + i * em * lineHeight,
        em,
        face: theme.face,
        align: 'left' as const,
        halo: null,
      })),
    ],
    moving: timer.moving,
  }
}
