import type { Issue } from '../../../core/workout/issue.ts'
import type { Speeds, WorkoutExercise, WorkoutModel } from '../../../core/workout/types.ts'
import type { ExerciseFacts } from '../../../core/workout/workoutFacts.ts'
import type { Workout } from '../../../generated/payload-types.ts'
import { planTimeline } from '../../../core/timeline/planTimeline.ts'
import { noSounds } from '../../../core/workout/noSounds.ts'
import { snapshotOfModel } from '../../../core/workout/snapshotOfModel.ts'
import { workoutFacts } from '../../../core/workout/workoutFacts.ts'

type FactsOfWorkoutArgs = {
  exercises: Readonly<Record<string, WorkoutExercise & ExerciseFacts>>
  issues: readonly Issue[]
  model: WorkoutModel
  speeds: Speeds
}

/** The stored figures: without an error all of them, else none, since there is no timeline to take them from. */
export const factsOfWorkout = ({
  exercises,
  issues,
  model,
  speeds,
}: FactsOfWorkoutArgs): NonNullable<Workout['facts']> => {
  const notes = issues.map(({ key, level, params, path }) => ({ key, level, params, path }))
  if (issues.some(({ level }) => level === 'error')) return { ...unknown, notes }
  const speed = speeds[model.intensity ?? 'medium']
  const timeline = planTimeline(
    snapshotOfModel({ exercises, id: 'facts', locale: 'en', model, sounds: noSounds, speed }),
  )
  // The vocabularies of exercises and of a workout's figures are the same lists.
  return { ...workoutFacts({ exercises, timeline }), notes } as NonNullable<Workout['facts']>
}

const unknown = {
  equipment: [],
  exerciseCount: null,
  maxImpact: null,
  muscles: [],
  restSeconds: null,
  totalSeconds: null,
  workSeconds: null,
}
