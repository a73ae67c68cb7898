import { breakPieces } from './breakPieces.ts'

type BreakLinesArgs = {
  /** Whether a word that is wider than the line is broken wherever the line ends. */
  anywhere: boolean
  measure: (line: string) => number
  text: string
  width: number
}

/**
 * Breaks at spaces, after soft hyphens and between ideographs, greedily. A word wider than the line stands alone on its
 * line.
 */
export const breakLines = ({ anywhere, measure, text, width }: BreakLinesArgs): string[] => {
  const lines: string[] = []
  const isBroken = (word: string): boolean => anywhere && measure(visible(word)) > width
  for (const { spaced, text: piece } of breakPieces({ isBroken, text })) {
    const last = lines.at(-1)
    const longer = last === undefined ? null : `${last}${spaced ? ' ' : ''}${piece}`
    if (longer !== null && measure(visible(longer, true)) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line, i) => visible(line, i < lines.length - 1))
}

const softHyphen = '\u00ad'

/** A soft hyphen shows only where a line ends with it. */
const visible = (line: string, broken = false): string =>
  (broken && line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line).replaceAll(softHyphen, '')
