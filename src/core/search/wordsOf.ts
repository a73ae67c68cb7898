/** Longer ones are cut: PostgreSQL refuses lexemes of 2 KB, and nobody types them. */
const MOST_CHARACTERS = 60

const word = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu

export type Word = { text: string; start: number; end: number }

/**
 * The words of a text in lower case, with their places in it. Split here and not by PostgreSQL: its parser takes “20/10” for
 * a path, and under some collations knows no letters but ASCII's.
 */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    end: index + found.length,
    start: index,
    text: found.toLowerCase().slice(0, MOST_CHARACTERS),
  }))
