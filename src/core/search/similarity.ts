/**
 * The share of both words' trigrams that they have in common, 0–1, as pg_trgm counts it: two blanks stand before a word and
 * one after. Source: PostgreSQL, F.33 pg_trgm.
 */
export const similarity = (word: string, other: string): number => {
  const [ofWord, ofOther] = [trigrams(word), trigrams(other)]
  return ofWord.intersection(ofOther).size / ofWord.union(ofOther).size
}

const trigrams = (word: string): Set<string> => {
  const padded = [...`  ${word} `]
  return new Set(padded.slice(2).map((_, i) => padded.slice(i, i + 3).join('')))
}
