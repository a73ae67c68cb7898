import type { Workout } from '../../generated/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { validateWorkout } from '../../core/workout/validateWorkout.ts'
import { errorsOf } from './errorsOf.ts'
import { factsOfWorkout } from './factsOfWorkout.ts'
import { loadSpeeds } from './loadSpeeds.ts'
import { loadWorkoutExercises } from './loadWorkoutExercises.ts'
import { refuse } from './refuse.ts'
import { workoutModelOf } from './workoutModelOf.ts'

/** Refuses what cannot become a video, and notes the figures of what can. */
export const checkWorkout: CollectionBeforeChangeHook<Workout> = async ({ collection, data, req }) => {
  const model = workoutModelOf(data)
  const ids = (model.blocks ?? []).flatMap(({ items }) =>
    (items ?? []).flatMap(({ exercise }) => exercise ?? []),
  )
  const exercises = await loadWorkoutExercises({ ids, req })
  const speeds = await loadSpeeds(req)
  const issues = validateWorkout({ exercises, model, speeds })
  const errors = errorsOf({ isDraft: data._status !== 'published', issues, language: req.i18n.language })
  refuse({ collection: collection.slug, errors, req })
  return { ...data, facts: factsOfWorkout({ exercises, issues, model, speeds }) }
}
