import type { ExerciseSnapshot, WorkoutSnapshot } from '../timeline/types.ts'

type ExerciseOfArgs = { exerciseId: string; snapshot: WorkoutSnapshot }

export const exerciseOf = ({ exerciseId, snapshot }: ExerciseOfArgs): ExerciseSnapshot => {
  const exercise = snapshot.exercises[exerciseId]
  if (!exercise)
    throw new RangeError(`the snapshot of workout "${snapshot.id}" lacks the exercise "${exerciseId}"`)
  return exercise
}
