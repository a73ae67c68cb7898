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
  text: string
  /** Tried in this order, each from the largest size to the smallest. */
  widths: readonly number[]
}

export type FittedText = { em: number; lines: readonly string[]; width: number }

/** A name may shrink so far to keep to one line fewer. */
const ratherSmaller = 0.82

/**
 * The largest size at which the text fits, broken into balanced lines; never an ellipsis. A line fewer is worth a
 * little size, not much of it. What fits nowhere shrinks below `minEm`.
 */
export const fitText = (args: FitTextArgs): FittedText => {
  const { heightPx, maxEm, maxLines, minEm, widths } = args
  const step = heightPx / 400
  for (const width of widths)
    for (let most = 1; most <= maxLines; most++) {
      const smallest = most < maxLines ? Math.max(minEm, ratherSmaller * maxEm) : minEm
      for (let em = maxEm; em >= smallest - 0.01; em -= step) {
        const lines = linesThatFit({ ...args, em, maxLines: most, width })
        if (lines) return { em, lines, width }
      }
    }
  return shrunk({ ...args, em: minEm, width: Math.max(...widths) })
}

type AtSize = FitTextArgs & { em: number; width: number }

const linesThatFit = ({ em, face, maxLines, metrics, text, width }: AtSize): readonly string[] | null => {
  const measure = (line: string): number => textWidth({ em, face, metrics, text: line })
  const lines = breakLines({ measure, text, width })
  if (lines.length > maxLines || lines.some((line) => measure(line) > width)) return null
  return balanceLines({ lines: lines.length, measure, text, width })
}

const shrunk = (args: AtSize): FittedText => {
  for (let em = args.em; em > 1; em *= 0.97) {
    const lines = linesThatFit({ ...args, em })
    if (lines) return { em, lines, width: args.width }
  }
  throw new RangeError(`fitText: "${args.text}" does not fit ${Math.round(args.width)} px at any size`)
}
