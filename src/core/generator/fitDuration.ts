type FitDurationArgs = {
  /** Exercises come in lots of so many. */
  lot: number
  /** At least so many. */
  least: number
  /** How long the training is with so many exercises. */
  secondsOf: (count: number) => number
  targetSeconds: number
  /** The count to look around. */
  guess: number
  /** No training is longer. */
  limitSeconds: number
}

/** By the rule of three a count is found in two or three steps. */
const MOST_LEAPS = 6

/** How many exercises bring a training nearest to its length; of two as near, the shorter. */
export const fitDuration = ({
  guess,
  least,
  limitSeconds,
  lot,
  secondsOf,
  targetSeconds,
}: FitDurationArgs): number => {
  const first = Math.max(lot, Math.ceil(least / lot) * lot)
  const inLots = (count: number): number => Math.max(first, Math.floor(count / lot) * lot)
  let count = inLots(guess)
  for (let leap = 0; leap < MOST_LEAPS; leap++) {
    const next = inLots((count * targetSeconds) / secondsOf(count))
    if (Math.abs(next - count) <= lot) break
    count = next
  }
  while (count > first && secondsOf(count) > targetSeconds) count -= lot
  while (secondsOf(count + lot) <= targetSeconds) count += lot
  const below = targetSeconds - secondsOf(count)
  const above = secondsOf(count + lot) - targetSeconds
  // Negative: the fewest are already too long.
  return below > above && targetSeconds + above <= limitSeconds ? count + lot : count
}
