import type { DemoExercise } from './types.ts'
import { balanceExercises } from './exercises/balanceExercises.ts'
import { cardioExercises } from './exercises/cardioExercises.ts'
import { coreExercises } from './exercises/coreExercises.ts'
import { legsExercises } from './exercises/legsExercises.ts'
import { mobilityExercises } from './exercises/mobilityExercises.ts'
import { plyometricExercises } from './exercises/plyometricExercises.ts'
import { pushExercises } from './exercises/pushExercises.ts'

export const exercises: readonly DemoExercise[] = [
  ...legsExercises,
  ...pushExercises,
  ...coreExercises,
  ...cardioExercises,
  ...plyometricExercises,
  ...mobilityExercises,
  ...balanceExercises,
]
