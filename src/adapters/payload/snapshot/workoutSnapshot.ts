import type { WorkoutSnapshot } from '../../../core/timeline/types.ts'
import type { WorkoutExercise } from '../../../core/workout/types.ts'
import type { ItemDocument, WorkoutDocuments } from './documents.ts'
import type { Locales } from './inLocale.ts'
import { noSounds } from '../../../core/workout/noSounds.ts'
import { brandTheme } from '../../../core/look/brand/brandTheme.ts'
import { snapshotOfModel } from '../../../core/workout/snapshotOfModel.ts'
import { speedsOf } from '../../../core/workout/speedsOf.ts'
import { idOf } from './idOf.ts'
import { renderableExercise } from './renderableExercise.ts'
import { UnrenderableError } from './UnrenderableError.ts'
import { workoutModelOf } from './workoutModelOf.ts'

type WorkoutSnapshotArgs = { documents: WorkoutDocuments; locale: string; locales: Locales }

/** What a workout's picture and sound depend on, in one locale. Throws UnrenderableError. */
export const workoutSnapshot = ({ documents, locale, locales }: WorkoutSnapshotArgs): WorkoutSnapshot => {
  const { settings, workout } = documents
  return snapshotOfModel({
    brand: brandTheme({ brand: settings.brand, logo: null }),
    exercises: exercisesOf({ documents, locale, locales }),
    id: String(workout.id),
    locale,
    model: workoutModelOf({ document: workout, locale, locales }),
    sounds: noSounds,
    speed: speedsOf(settings.speeds)[workout.intensity ?? 'medium'],
  })
}

const exercisesOf = ({
  documents,
  locale,
  locales,
}: WorkoutSnapshotArgs): Record<string, WorkoutExercise> => {
  const { clips, exercises, workout } = documents
  const ids = (workout.blocks ?? []).flatMap(({ items }) => (items ?? []).flatMap(exerciseIdOf))
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const exercise = exercises.get(id)
      if (!exercise)
        throw new UnrenderableError(
          `The exercise ${id} of the workout does not exist any more: choose another one.`,
        )
      const clip = clips.get(idOf(exercise.clip) ?? '')
      return [id, renderableExercise({ clip, exercise, locale, locales })]
    }),
  )
}

const exerciseIdOf = ({ exercise, kind }: ItemDocument): string[] => {
  if ((kind ?? 'exercise') !== 'exercise') return []
  const id = idOf(exercise)
  if (id === null)
    throw new UnrenderableError('An item of the workout names no exercise: choose one, or remove the item.')
  return [id]
}
