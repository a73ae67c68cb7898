import type { ClipSnapshot } from '../../../core/timeline/types.ts'
import type { WorkoutExercise } from '../../../core/workout/types.ts'
import type { ClipDocument, ExerciseDocument } from './documents.ts'
import type { Locales } from './inLocale.ts'
import { checkPlayback } from '../../../core/workout/checks/checkPlayback.ts'
import { label, type MessageKey } from '../../../messages/label.ts'
import { exerciseOf } from './exerciseOf.ts'
import { UnrenderableError } from './UnrenderableError.ts'

type RenderableExerciseArgs = {
  exercise: ExerciseDocument
  clip: ClipDocument | undefined
  locale: string
  locales: Locales
}

/** As the video names and shows it. Throws UnrenderableError. */
export const renderableExercise = ({
  clip,
  exercise,
  locale,
  locales,
}: RenderableExerciseArgs): WorkoutExercise => {
  const {
    primaryMuscles: _primary,
    secondaryMuscles: _secondary,
    ...known
  } = exerciseOf({ clip, exercise, locale, locales })
  if (exercise._status === 'draft')
    throw new UnrenderableError(
      `The exercise "${known.name}" is not published: publish it, or take it out of the workout.`,
    )
  if (!known.clip) throw new UnrenderableError(noClip(known.name, clip))
  assertHoldable(known.name, known.clip)
  return { ...known, equipment: known.equipment.map((value) => equipmentLabel(value, locale)) }
}

const noClip = (name: string, clip: ClipDocument | undefined): string =>
  clip?.status === 'processing'
    ? `The clip of the exercise "${name}" is still being processed: the video follows by itself.`
    : `The exercise "${name}" has no usable clip: choose or upload another one.`

/** The rule of the exercise's form, for one that was published while nobody knew its clip's length. */
const assertHoldable = (name: string, { durationMs, playback, trim }: ClipSnapshot): void => {
  const [issue] = checkPlayback({ durationMs, playback, trim })
  if (issue) throw new UnrenderableError(`The exercise "${name}" cannot be shown. ${issue.message}`)
}

const equipmentLabel = (value: string, locale: string): string => {
  const labels: Record<string, string> = label(`equipment.${value}` as MessageKey) // every value has one (messages' test)
  return labels[locale] ?? labels.en ?? value
}
