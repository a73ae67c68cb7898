import type { BlockSnapshot, ExerciseItem, ExerciseSnapshot, WorkoutSnapshot } from './types.ts'
import { workTimeOf } from './workTimeOf.ts'

export type Target = { kind: 'time'; seconds: number } | { kind: 'reps'; reps: number }

type TargetOfArgs = {
  block: Pick<BlockSnapshot, 'times'>
  defaults: Pick<WorkoutSnapshot['defaults'], 'workSeconds'>
  exercise: Pick<ExerciseSnapshot, 'defaultReps' | 'defaultWorkSeconds' | 'measurement'>
  item: Pick<ExerciseItem, 'target'>
}

/**
 * What an item asks for. The item says it, else its block, else the exercise, else the workout.
 * Repetitions that nobody has counted become time: a video needs a length.
 */
export const targetOf = ({ block, defaults, exercise, item: { target } }: TargetOfArgs): Target => {
  const inReps = target ? target.kind === 'reps' : exercise.measurement === 'reps'
  const reps = (target?.kind === 'reps' ? target.reps : null) ?? exercise.defaultReps
  if (inReps && reps !== null) return { kind: 'reps', reps }
  return { kind: 'time', seconds: workTimeOf({ block, defaults, exercise, item: { target } }).seconds }
}
