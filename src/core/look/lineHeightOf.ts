import type { Face, FontMetrics } from './fontMetrics.ts'
import { textRuns } from './textRuns.ts'

type LineHeightOfArgs = {
  face: Face
  lines: readonly string[]
  metrics: FontMetrics
  /** Of Latin lines, in em. */
  usual: number
}

/** Squares need air between their lines; other scripts reach further above and below than Latin. */
const heights = { cjk: 1.15, other: 1.25 }

/** The distance of baselines, in em. */
export const lineHeightOf = ({ face, lines, metrics, usual }: LineHeightOfArgs): number => {
  const further = lines
    .flatMap((text) => textRuns({ face, metrics, text }))
    .filter(({ font }) => font !== metrics)
  return Math.max(usual, ...further.map(({ isCjk }) => heights[isCjk ? 'cjk' : 'other']))
}
