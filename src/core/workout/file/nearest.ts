/** The known word nearest to a mistyped one, if it is near enough to have been meant. */
export const nearest = ({ known, word }: { known: readonly string[]; word: string }): string | null => {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= Math.max(2, best.candidate.length / 3) ? best.candidate : null
}

/** Levenshtein's: the fewest letters to insert, remove or exchange. */
const distanceOf = (a: string, b: string): number => {
  const first = Array.from({ length: b.length + 1 }, (_, i) => i)
  const last = [...a].reduce(
    (row, letter, i) =>
      [...b].reduce<number[]>(
        (next, other, j) => [
          ...next,
          Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)),
        ],
        [i + 1],
      ),
    first,
  )
  return last[b.length]!
}
