/** Longer ones are cut: PostgreSQL refuses lexemes of 2 KB, and nobody types them. */
const MOST_CHARACTERS = 60

const word = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu
const compound = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:[-‐‑][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)+/gu

export type Word = { text: string; start: number; end: number }

/**
 * The words of a text in lower case, with their places in it. Split here and not by PostgreSQL: its parser takes “20/10” for
 * a path, and under some collations knows no letters but ASCII's.
 */
export const wordsOf = (text: string): Word[] => found(text, word)

/** What is written with hyphens, as one word: “push-up” is also looked for as “pushup”. */
export const compoundsOf = (text: string): Word[] =>
  found(text, compound).map((each) => ({ ...each, text: each.text.replace(/[-‐‑]/gu, '') }))

/** The text without the hyphens of its compounds. */
export const joined = (text: string): string =>
  text.replace(compound, (match) => match.replace(/[-‐‑]/gu, ''))

const found = (text: string, pattern: RegExp): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    end: index + match.length,
    start: index,
    text: match.toLowerCase().slice(0, MOST_CHARACTERS),
  }))
