import type { NameBox } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { TextMark } from '../mark.ts'
import { fitText } from '../fitText.ts'

type NameLinesArgs = {
  /** Of the last line. */
  baseline: number
  box: NameBox
  context: LookContext
  name: string
  overFootage: boolean
}

type NameLines = {
  marks: TextMark[]
  /** Upper edge of the first line's capitals. */
  top: number
  em: number
  /** Whether the name left its column. */
  long: boolean
}

const lineHeight = 1.02

/** A name, as large as its box allows, standing on its baseline. */
export const nameLines = ({ baseline, box, context, name, overFootage }: NameLinesArgs): NameLines => {
  const { layout, metrics, theme } = context
  const text = theme.upper ? name.toUpperCase() : name
  const fitted = fitText({ ...box, face: theme.face, heightPx: layout.heightPx, metrics, text })
  const { em, lines } = fitted
  const baselineOf = (i: number): number => baseline - (lines.length - 1 - i) * em * lineHeight
  return {
    marks: lines.map((line, i) => ({
      kind: 'text',
      layer: 4,
      colour: theme.text,
      text: line,
      x: box.x,
      baseline: baselineOf(i),
      em,
      face: theme.face,
      align: 'left',
      halo: overFootage ? theme.scrim : null,
    })),
    top: baselineOf(0) - (em * metrics.capHeight) / metrics.unitsPerEm,
    em,
    long: fitted.width > box.widths[0]!,
  }
}
