import type { GeneratorExercise } from './types.ts'
import { patternOf } from './patternOf.ts'

/**
 * The same exercises in an order in which no movement pattern comes twice running, if there is one; where no pattern has
 * more than half of them, nor does the first follow the last, so that the list may be gone through again.
 * Patterns, the most frequent first, go to every second place from the first, then to those between.
 */
export const arrange = (exercises: readonly GeneratorExercise[]): GeneratorExercise[] => {
  const groups = new Map<string, GeneratorExercise[]>()
  for (const exercise of exercises) {
    const pattern = patternOf(exercise)
    groups.set(pattern, [...(groups.get(pattern) ?? []), exercise])
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length).flat()
  const evens = Math.ceil(sorted.length / 2)
  return sorted.map((_, place) => sorted[place % 2 === 0 ? place / 2 : evens + (place - 1) / 2]!)
}
