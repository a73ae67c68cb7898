type MostDifferentArgs = {
  /** Small pictures of one size, as bytes. */
  pictures: readonly Uint8Array[]
  count: number
}

/** Indexes of the pictures that have least in common, ascending: the first, then always the farthest from those chosen. */
export const mostDifferent = ({ count, pictures }: MostDifferentArgs): number[] => {
  const chosen = pictures.length > 0 ? [0] : []
  while (chosen.length < Math.min(count, pictures.length)) {
    const distances = pictures.map((picture, i) =>
      chosen.includes(i) ? -1 : Math.min(...chosen.map((other) => distance(picture, pictures[other]!))),
    )
    chosen.push(distances.indexOf(Math.max(...distances)))
  }
  return chosen.toSorted((a, b) => a - b)
}

const distance = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0)
