type BreakLinesArgs = {
  measure: (line: string) => number
  text: string
  width: number
}

/** Breaks at spaces and after soft hyphens, greedily. A word wider than the line stands alone on its line. */
export const breakLines = ({ measure, text, width }: BreakLinesArgs): string[] => {
  const lines: string[] = []
  for (const piece of piecesOf(text)) {
    const last = lines.at(-1)
    const longer = last === undefined ? null : joined(last, piece)
    if (longer !== null && measure(visible(longer)) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line, i) => visible(line, i < lines.length - 1))
}

const softHyphen = '\u00ad'

/** Words, and parts of words that end with a soft hyphen. */
const piecesOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=\u00ad)/u))

const joined = (line: string, piece: string): string =>
  line.endsWith(softHyphen) ? `${line}${piece}` : `${line} ${piece}`

/** A soft hyphen shows only where a line ends with it. */
const visible = (line: string, broken = false): string =>
  (broken && line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line).replaceAll(softHyphen, '')
