import type { ExerciseSnapshot, WorkoutSnapshot } from './types.ts'

/** An item without its exercise is refused long before a timeline is made (validateWorkout). */
export const exerciseOf = ({
  exerciseId,
  workout,
}: {
  exerciseId: string
  workout: WorkoutSnapshot
}): ExerciseSnapshot => {
  const exercise = workout.exercises[exerciseId]
  if (!exercise)
    throw new RangeError(
      `timeline: the workout "${workout.id}" holds no exercise "${exerciseId}" that an item names`,
    )
  return exercise
}
