import type { GeneratorExercise } from './types.ts'
import { patternOf } from './patternOf.ts'
import { rankOf } from './rankOf.ts'

type PickArgs = {
  /** How many. */
  count: number
  /** Come first. */
  forced: readonly GeneratorExercise[]
  /** Whether the list is gone through several times: then its first follows its last. */
  isCircle: boolean
  /** Whether one may come again once all others have come as often. */
  mayRepeat: boolean
  /** May be empty; holds the forced ones too. */
  pool: readonly GeneratorExercise[]
  seed: string
}

/**
 * A choice of so many exercises, or of fewer where the pool ends: spread over movement patterns, none again before all
 * others. Where that would take more than half of them from one pattern, they could not be put in an order in which
 * none comes twice running: then others come again sooner.
 */
export const pick = ({ count, forced, isCircle, mayRepeat, pool, seed }: PickArgs): GeneratorExercise[] => {
  const most = isCircle ? Math.floor(count / 2) : Math.ceil(count / 2)
  const ranked = pool
    .map((exercise) => ({ exercise, rank: rankOf(seed, exercise.id), used: 0 }))
    .sort((a, b) => a.rank - b.rank || (a.exercise.id < b.exercise.id ? -1 : 1))
  const patterns = new Map<string, number>()
  const chosen: GeneratorExercise[] = []
  const take = (candidate: (typeof ranked)[number]): void => {
    const pattern = patternOf(candidate.exercise)
    candidate.used += 1
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1)
    chosen.push(candidate.exercise)
  }
  const countOf = ({ exercise }: (typeof ranked)[number]): number => patterns.get(patternOf(exercise)) ?? 0
  const next = () => {
    const open = mayRepeat ? ranked : ranked.filter(({ used }) => used === 0)
    const below = open.filter((candidate) => countOf(candidate) < most)
    const from = below.length > 0 ? below : open
    return from.reduce<(typeof ranked)[number] | undefined>((best, candidate) => {
      if (!best) return candidate
      const difference = candidate.used - best.used || countOf(candidate) - countOf(best)
      return difference < 0 ? candidate : best
    }, undefined)
  }
  for (const exercise of forced) take(ranked.find((candidate) => candidate.exercise.id === exercise.id)!)
  for (let one = next(); one && chosen.length < count; one = next()) take(one)
  return chosen
}
