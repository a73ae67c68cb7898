import type { NameBox } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { TextMark } from '../mark.ts'
import { capitals } from '../capitals.ts'
import { type FittedText, fitText } from '../fitText.ts'
import { lineHeightOf } from '../lineHeightOf.ts'

type NameLinesArgs = {
  /** 'bottom': `y` is the last line's baseline. 'top': the upper edge of the first line's capitals. */
  anchor: 'bottom' | 'top'
  box: NameBox
  context: LookContext
  name: string
  overFootage: boolean
  y: number
}

type NameLines = {
  marks: TextMark[]
  /** Upper edge of the first line's capitals. */
  top: number
  /** Baseline of the last line. */
  bottom: number
  /** Whether the name left its column. */
  long: boolean
  /** Whether it had to be smaller than its box says. */
  isSmall: boolean
  /** Whether it is as it was written; else in the capitals of the theme. */
  isWritten: boolean
}

const usualLineHeight = 1.02

/** A name, as large as its box allows, standing on its baseline. */
export const nameLines = ({ anchor, box, context, name, overFootage, y }: NameLinesArgs): NameLines => {
  const { metrics, theme } = context
  const { fitted, isSmall, isWritten, lineHeight } = casedLines({ box, context, name })
  const { em, lines } = fitted
  const cap = (em * metrics.capHeight) / metrics.unitsPerEm
  const first = anchor === 'top' ? y + cap : y - (lines.length - 1) * em * lineHeight
  const baselineOf = (i: number): number => first + i * em * lineHeight
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
    top: first - cap,
    bottom: baselineOf(lines.length - 1),
    long: fitted.width > box.widths[0]!,
    isSmall,
    isWritten,
  }
}

type CasedLinesArgs = { box: NameBox; context: LookContext; name: string }
type CasedLines = Pick<FitLines, 'fitted' | 'lineHeight'> & Pick<NameLines, 'isSmall' | 'isWritten'>

/** In the capitals of the theme, unless they make the name smaller than its box says. */
const casedLines = ({ box, context, name }: CasedLinesArgs): CasedLines => {
  const fit = (text: string, isWritten: boolean): CasedLines => {
    const { minEm, ...lines } = fitLines({ box, context, text })
    return { ...lines, isSmall: lines.fitted.em < minEm - 0.01, isWritten }
  }
  if (!context.theme.upper) return fit(name, true)
  const upper = fit(capitals({ locale: context.locale, text: name }), false)
  return upper.isSmall ? fit(name, true) : upper
}

type FitLinesArgs = { box: NameBox; context: LookContext; text: string }
type FitLines = { fitted: FittedText; lineHeight: number; minEm: number }

/** Lines that stand further apart are smaller by as much, so that a name is never higher than its place. */
const fitLines = ({ box, context: { layout, metrics, theme }, text }: FitLinesArgs): FitLines => {
  const { face } = theme
  const fit = ({ maxEm, minEm }: { maxEm: number; minEm: number }): FittedText =>
    fitText({ ...box, face, heightPx: layout.heightPx, maxEm, metrics, minEm, text })
  const fitted = fit(box)
  const lineHeight = lineHeightOf({ face, lines: fitted.lines, metrics, usual: usualLineHeight })
  if (fitted.lines.length === 1 || lineHeight === usualLineHeight)
    return { fitted, lineHeight, minEm: box.minEm }
  const part = usualLineHeight / lineHeight
  const minEm = part * box.minEm
  // Ideographs break anywhere and fill three lines at a size at which words do not.
  const maxEm = fitted.lines.length > 2 ? minEm : part * box.maxEm
  return { fitted: fit({ maxEm, minEm }), lineHeight, minEm }
}
