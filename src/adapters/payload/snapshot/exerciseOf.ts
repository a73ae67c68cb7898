import type { WorkoutExercise } from '../../../core/workout/types.ts'
import type { ExerciseFacts } from '../../../core/workout/workoutFacts.ts'
import type { ClipDocument, ExerciseDocument } from './documents.ts'
import { DEFAULT_SECONDS_PER_REP } from '../../../core/workout/defaultSecondsPerRep.ts'
import { assetOf } from '../sounds/assetOf.ts'
import { clipOf } from './clipOf.ts'
import { inLocale, type Locales } from './inLocale.ts'

type ExerciseOfArgs = {
  exercise: ExerciseDocument
  clip: ClipDocument | undefined
  locale: string
  locales: Locales
}

/** An exercise as a workout has to know it: in one locale, and with every gap filled. */
export const exerciseOf = ({
  clip,
  exercise,
  locale,
  locales,
}: ExerciseOfArgs): WorkoutExercise & ExerciseFacts => {
  const text = (value: ExerciseDocument['name']): string | null => inLocale({ locale, locales, value })
  return {
    id: String(exercise.id),
    name: text(exercise.name) ?? '',
    shortName: text(exercise.shortName),
    cues: (inLocale({ locale, locales, value: exercise.cues }) ?? []).map((cue) => cue.text),
    laterality: exercise.laterality ?? 'bilateral',
    mirrorable: exercise.mirrorable ?? true,
    clipSide: exercise.clipSide ?? null,
    secondsPerRep: exercise.secondsPerRep ?? DEFAULT_SECONDS_PER_REP,
    defaultWorkSeconds: exercise.defaultWorkSeconds ?? null,
    defaultReps: exercise.defaultReps ?? null,
    measurement: exercise.measurement ?? 'time',
    equipment: exercise.equipment ?? [],
    primaryMuscles: exercise.primaryMuscles ?? [],
    secondaryMuscles: exercise.secondaryMuscles ?? [],
    impact: exercise.impact ?? null,
    movementPattern: exercise.movementPattern ?? null,
    clipSound: exercise.clipSound && clip ? assetOf(clip) : null,
    clip: clip ? clipOf({ clip, exercise }) : null,
  }
}
