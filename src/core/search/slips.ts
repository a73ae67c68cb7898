/** Of a shorter word too many others are one slip away. */
const FEWEST_LETTERS = 4

/** Words of which two slips are undone: shorter ones are hardly recognised after them, longer ones by their trigrams. */
const TWO_SLIPS = { from: 5, to: 8 }

/**
 * What somebody may have meant who exchanged two letters or typed one too many, or did so twice: trigrams of short words
 * hardly see it (“sqaut” and “squat” share two of six).
 */
export const slips = (word: string): string[] => {
  const { length } = [...word]
  if (length < FEWEST_LETTERS) return []
  const once = withoutSlip(word)
  const isTwice = length >= TWO_SLIPS.from && length <= TWO_SLIPS.to
  const all = new Set([...once, ...(isTwice ? once.flatMap(withoutSlip) : [])])
  all.delete(word)
  return [...all]
}

const withoutSlip = (word: string): string[] => {
  const letters = [...word]
  const exchanged = letters.slice(1).map((_, i) => letters.with(i, letters[i + 1]!).with(i + 1, letters[i]!))
  const without = letters.map((_, i) => letters.toSpliced(i, 1))
  return [...exchanged, ...without].map((each) => each.join(''))
}
