/** Of a shorter word too many others are one slip away. */
const FEWEST_CHARACTERS = 4

/**
 * What somebody may have meant who exchanged two letters or typed one too many: trigrams of short words hardly see it
 * (“sqaut” and “squat” share two of six).
 */
export const slips = (word: string): string[] => {
  const letters = [...word]
  if (letters.length < FEWEST_CHARACTERS) return []
  const exchanged = letters.slice(1).map((_, i) => letters.with(i, letters[i + 1]!).with(i + 1, letters[i]!))
  const without = letters.map((_, i) => letters.toSpliced(i, 1))
  return [...new Set([...exchanged, ...without].map((each) => each.join('')))].filter((each) => each !== word)
}
