type SlipCostArgs = { asked: string; word: string }

/** A letter that is wrong, missing or too many. */
const SLIP = 3
/** Two neighbours that are exchanged: all letters are there. */
const EXCHANGED = 2
/** A letter that is doubled, or should be: nearly no mistake at all. */
const DOUBLED = 1

/**
 * How far a typed word is from another, in thirds of a slip: the optimal string alignment distance (Damerau and
 * Levenshtein’s, no letter touched twice), where what fingers do by themselves counts less.
 */
export const slipCost = ({ asked, word }: SlipCostArgs): number => {
  const [a, b] = [[...asked], [...word]]
  /** What one more letter costs, where the one before it may be the same. */
  const extra = (letters: readonly string[], at: number): number =>
    at > 0 && letters[at] === letters[at - 1] ? DOUBLED : SLIP
  let beforeLast: number[] = []
  let last = [0]
  for (let j = 0; j < b.length; j += 1) last.push(last[j]! + extra(b, j))
  for (let i = 0; i < a.length; i += 1) {
    const row = [last[0]! + extra(a, i)]
    for (let j = 0; j < b.length; j += 1) {
      const isExchanged = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      row.push(
        Math.min(
          last[j]! + (a[i] === b[j] ? 0 : SLIP),
          last[j + 1]! + extra(a, i),
          row[j]! + extra(b, j),
          isExchanged ? beforeLast[j - 1]! + EXCHANGED : Infinity,
        ),
      )
    }
    beforeLast = last
    last = row
  }
  return last.at(-1)!
}
