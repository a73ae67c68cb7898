import type { WorkoutModel } from '../../core/workout/types.ts'
import type { Workout } from '../../generated/payload-types.ts'
import { idOf } from './idOf.ts'

/** A save's data as the rules know a workout: relationships become ids. */
export const workoutModelOf = ({
  blocks,
  defaults,
  intensity,
  level,
  summary,
  title,
}: Partial<Workout>): WorkoutModel => ({
  blocks: blocks?.map((block) => ({
    ...block,
    items: block.items?.map((item) => ({ ...item, exercise: idOf(item.exercise) })),
  })),
  defaults,
  intensity,
  level,
  summary,
  title,
})
