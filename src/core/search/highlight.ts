import type { HighlightPart } from './types.ts'
import { foldWord } from './foldWord.ts'
import { compoundsOf, wordsOf } from './wordsOf.ts'

type HighlightArgs = {
  text: string
  /** Of a folded word. */
  matches: (word: string) => boolean
}

/** Characters before the first match, and in all, of a long text. */
const BEFORE = 60
const MOST_CHARACTERS = 200

/** The text in pieces, for who shows it: no markup that somebody would have to trust. A long one is cut round its first match. */
export const highlight = ({ matches, text }: HighlightArgs): HighlightPart[] => {
  const found = [...compoundsOf(text), ...wordsOf(text)]
    .filter((word) => matches(foldWord(word.text)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const from = startOf({ first: found[0]?.start ?? 0, text })
  const to = endOf({ from, text })
  const parts: HighlightPart[] = []
  let at = from
  for (const { end, start } of found) {
    if (end > to) break
    // A word of a compound that is marked already.
    if (start < at) continue
    parts.push(
      { isMatch: false, text: text.slice(at, start) },
      { isMatch: true, text: text.slice(start, end) },
    )
    at = end
  }
  parts.push({ isMatch: false, text: text.slice(at, to) })
  if (from > 0) parts.unshift({ isMatch: false, text: '…' })
  if (to < text.length) parts.push({ isMatch: false, text: '…' })
  return joined(parts)
}

/** At a word's beginning. */
const startOf = ({ first, text }: { first: number; text: string }): number => {
  if (text.length <= MOST_CHARACTERS || first <= BEFORE) return 0
  return wordsOf(text).find(({ start }) => start >= first - BEFORE)?.start ?? 0
}

const endOf = ({ from, text }: { from: number; text: string }): number => {
  if (text.length - from <= MOST_CHARACTERS) return text.length
  return wordsOf(text).findLast(({ end }) => end <= from + MOST_CHARACTERS)?.end ?? from + MOST_CHARACTERS
}

const joined = (parts: readonly HighlightPart[]): HighlightPart[] => {
  const all: HighlightPart[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.text === '') continue
    if (last?.isMatch === part.isMatch) all[all.length - 1] = { ...last, text: last.text + part.text }
    else all.push(part)
  }
  return all
}
