import type { Face } from '../fontMetrics.ts'
import type { Line } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { TextMark } from '../mark.ts'
import { fitText } from '../fitText.ts'

type TextLineArgs = {
  colour: string
  context: LookContext
  face: Face
  line: Line
  overFootage?: boolean
  text: string
  /** The text shrinks to it. */
  width: number
}

/** One line of text that is never wider than its place. */
export const textLine = ({
  colour,
  context,
  face,
  line,
  overFootage = false,
  text,
  width,
}: TextLineArgs): TextMark => {
  const { layout, metrics, theme } = context
  const { em, lines } = fitText({
    face,
    heightPx: layout.heightPx,
    maxEm: line.em,
    maxLines: 1,
    metrics,
    minEm: 0.5 * line.em,
    text,
    widths: [width],
  })
  return {
    kind: 'text',
    layer: 4,
    colour,
    text: lines.join(' '),
    x: line.x,
    baseline: line.baseline,
    em,
    face,
    align: line.align,
    halo: overFootage ? theme.scrim : null,
  }
}
