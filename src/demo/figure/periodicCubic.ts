/** `at` ascends within [0, 1); after the last knot comes the first one again. */
export type Knot = { at: number; value: number }

/**
 * Periodic monotone cubic (Fritsch–Carlson). It never overshoots: two equal knots are a real hold, and a planted foot
 * cannot slide between its keys.
 */
export const periodicCubic = (knots: readonly Knot[], at: number): number => {
  const knot = (index: number): Knot => {
    const turns = Math.floor(index / knots.length)
    const { at: moment, value } = knots[index - turns * knots.length] as Knot
    return { at: moment + turns, value }
  }
  const next = knots.findIndex((candidate) => candidate.at > at)
  const index = (next === -1 ? knots.length : next) - 1
  const [from, to] = [knot(index), knot(index + 1)]
  const width = to.at - from.at
  const share = (at - from.at) / width
  const [leaving, arriving] = [index, index + 1].map(
    (i) => width * slopeAt([knot(i - 1), knot(i), knot(i + 1)]),
  )
  return hermite({ arriving: arriving ?? 0, from: from.value, leaving: leaving ?? 0, share, to: to.value })
}

const slopeAt = ([before, here, after]: readonly [Knot, Knot, Knot]): number => {
  const [past, ahead] = [here.at - before.at, after.at - here.at]
  const [pastSlope, aheadSlope] = [(here.value - before.value) / past, (after.value - here.value) / ahead]
  if (pastSlope * aheadSlope <= 0) return 0
  const [pastWeight, aheadWeight] = [2 * ahead + past, ahead + 2 * past]
  return (pastWeight + aheadWeight) / (pastWeight / pastSlope + aheadWeight / aheadSlope)
}

type Hermite = { arriving: number; from: number; leaving: number; share: number; to: number }

const hermite = ({ arriving, from, leaving, share, to }: Hermite): number => {
  const [square, cube] = [share ** 2, share ** 3]
  const toWeight = 3 * square - 2 * cube
  // From one end and not as a weighted mean: equal ends must give their value exactly, or a planted foot trembles.
  return from + toWeight * (to - from) + (cube - 2 * square + share) * leaving + (cube - square) * arriving
}
