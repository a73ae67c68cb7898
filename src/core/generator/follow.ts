import type { GeneratorExercise } from './types.ts'
import { patternOf } from './patternOf.ts'

type FollowArgs = { before: GeneratorExercise | undefined; list: readonly GeneratorExercise[] }

/** A well-ordered list the other way round where its first would repeat the pattern of what comes before it. */
export const follow = ({ before, list }: FollowArgs): readonly GeneratorExercise[] => {
  const [first] = list
  const last = list.at(-1)
  if (!before || !first || !last || patternOf(first) !== patternOf(before)) return list
  return patternOf(last) === patternOf(before) ? list : list.toReversed()
}
