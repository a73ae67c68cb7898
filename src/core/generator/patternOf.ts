import type { GeneratorExercise } from './types.ts'

/** What must not come twice running; an exercise of which it is not said is like itself alone. */
export const patternOf = ({ id, movementPattern }: GeneratorExercise): string =>
  movementPattern ?? `exercise:${id}`
