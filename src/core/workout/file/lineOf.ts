import type { Document, LineCounter } from 'yaml'
import { isNode } from 'yaml'

type LineOfArgs = { document: Document.Parsed; lines: LineCounter; path: string }

/** The line of what a path names, or of the nearest thing around it that is in the file. */
export const lineOf = ({ document, lines, path }: LineOfArgs): number | null => {
  const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  for (let length = keys.length; length > 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return null
}
