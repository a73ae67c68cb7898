import { breakLines } from './breakLines.ts'

type BalanceLinesArgs = {
  /** As `breakLines` has it. */
  anywhere: boolean
  /** As many as the text takes at `width`. */
  lines: number
  measure: (line: string) => number
  text: string
  width: number
}

const rounds = 12

/** The same number of lines at the smallest width that still gives it: no line is left with one short word. */
export const balanceLines = ({
  anywhere,
  lines,
  measure,
  text,
  width,
}: BalanceLinesArgs): readonly string[] => {
  let tooNarrow = width * 0.3
  let enough = width
  for (let round = 0; round < rounds; round++) {
    const middle = (tooNarrow + enough) / 2
    const tried = breakLines({ anywhere, measure, text, width: middle })
    if (tried.length <= lines && tried.every((line) => measure(line) <= middle)) enough = middle
    else tooNarrow = middle
  }
  return breakLines({ anywhere, measure, text, width: enough })
}
