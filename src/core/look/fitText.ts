import type { Face, FontMetrics } from './fontMetrics.ts'
import { balanceLines } from './balanceLines.ts'
import { breakLines } from './breakLines.ts'
import { textWidth } from './textWidth.ts'

type FitTextArgs = {
  face: Face
  /** Steps of the search. */
  heightPx: number
  maxEm: number
  maxLines: number
  metrics: FontMetrics
  minEm: number
  /** It may shrink so far to keep to one line fewer. @default 0.82 */
  ratherSmaller?: number
  text: string
  /** Tried in this order, each from the largest size to the smallest. */
  widths: readonly number[]
}

export type FittedText = { em: number; lines: readonly string[]; width: number }

/** Of the frame's height: a word that is too wide shrinks so far before it is broken where it should not be. */
const smallestWhole = 0.045

/**
 * The largest size at which the text fits, broken into balanced lines; never an ellipsis. A line fewer is worth a
 * little size, not much of it. What fits nowhere shrinks a little below `minEm`, or else is broken
 * anywhere, at the largest size that then fits.
 */
export const fitText = (args: FitTextArgs): FittedText => {
  const { heightPx, maxEm, maxLines, minEm, ratherSmaller = 0.82, widths } = args
  const step = heightPx / 400
  for (const width of widths)
    for (let most = 1; most <= maxLines; most++) {
      const smallest = most < maxLines ? Math.max(minEm, ratherSmaller * maxEm) : minEm
      for (let em = maxEm; em >= smallest - 0.01; em -= step) {
        const lines = linesThatFit({ ...args, anywhere: false, em, maxLines: most, width })
        if (lines) return { em, lines, width }
      }
    }
  const width = Math.max(...widths)
  const whole = Math.min(minEm, smallestWhole * heightPx)
  const fitted =
    shrunk({ ...args, anywhere: false, em: minEm, smallest: whole, width }) ??
    shrunk({ ...args, anywhere: maxLines > 1, em: minEm, smallest: 1, width })
  if (fitted) return fitted
  throw new RangeError(`fitText: "${args.text}" does not fit ${Math.round(width)} px at any size`)
}

type AtSize = FitTextArgs & { anywhere: boolean; em: number; width: number }

const linesThatFit = ({
  anywhere,
  em,
  face,
  maxLines,
  metrics,
  text,
  width,
}: AtSize): readonly string[] | null => {
  const measure = (line: string): number => textWidth({ em, face, metrics, text: line })
  const lines = breakLines({ anywhere, measure, text, width })
  if (lines.length > maxLines || lines.some((line) => measure(line) > width)) return null
  return balanceLines({ anywhere, lines: lines.length, measure, text, width })
}

const shrunk = ({ smallest, ...args }: AtSize & { smallest: number }): FittedText | null => {
  for (let em = args.em; em >= smallest; em *= 0.97) {
    const lines = linesThatFit({ ...args, em })
    if (lines) return { em, lines, width: args.width }
  }
  return null
}
