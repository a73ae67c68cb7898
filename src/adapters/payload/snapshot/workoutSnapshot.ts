import type { SoundAsset } from '../../../core/audio/types.ts'
import type { PhraseTexts } from '../../../core/voice/phraseIds.ts'
import type { WorkoutSnapshot } from '../../../core/timeline/types.ts'
import type { WorkoutExercise } from '../../../core/workout/types.ts'
import type { ItemDocument, WorkoutDocuments } from './documents.ts'
import type { Locales } from './inLocale.ts'
import { brandTheme } from '../../../core/look/brand/brandTheme.ts'
import { snapshotOfModel } from '../../../core/workout/snapshotOfModel.ts'
import { speedsOf } from '../../../core/workout/speedsOf.ts'
import { assetOf } from '../sounds/assetOf.ts'
import { idOf } from '../../../core/idOf.ts'
import { renderableExercise } from './renderableExercise.ts'
import { UnrenderableError } from './UnrenderableError.ts'
import { workoutModelOf } from './workoutModelOf.ts'

type WorkoutSnapshotArgs = {
  documents: WorkoutDocuments
  locale: string
  locales: Locales
  /** The host's own words in this locale. */
  phrases: Partial<PhraseTexts>
}

/** What a workout's picture and sound depend on, in one locale, but for its recordings. Throws UnrenderableError. */
export const workoutSnapshot = ({
  documents,
  locale,
  locales,
  phrases,
}: WorkoutSnapshotArgs): WorkoutSnapshot => {
  const { settings, workout } = documents
  return snapshotOfModel({
    brand: brandTheme({ brand: settings.brand }),
    exercises: exercisesOf({ documents, locale, locales }),
    id: String(workout.id),
    locale,
    model: workoutModelOf({ document: workout, locale, locales }),
    sounds: { phrases, recordings: {}, tracks: tracksOf(documents) },
    speed: speedsOf(settings.speeds)[workout.intensity ?? 'medium'],
  })
}

/** One that is still processed is left out, and follows by itself. */
const tracksOf = ({ music, workout }: WorkoutDocuments): SoundAsset[] =>
  (workout.audio?.music ?? []).flatMap((track) => {
    const document = music.get(idOf(track) ?? '')
    return (document && assetOf(document)) ?? []
  })

const exercisesOf = ({
  documents,
  locale,
  locales,
}: Omit<WorkoutSnapshotArgs, 'phrases'>): Record<string, WorkoutExercise> => {
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
