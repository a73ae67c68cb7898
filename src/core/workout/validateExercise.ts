import type { ExerciseModel, VariantGraph } from './exerciseModel.ts'
import type { Issue } from './issue.ts'
import { checkExerciseFigures } from './checks/checkExerciseFigures.ts'
import { checkExerciseTexts } from './checks/checkExerciseTexts.ts'
import { checkMuscles } from './checks/checkMuscles.ts'
import { checkPicture } from './checks/checkPicture.ts'
import { checkPlayback } from './checks/checkPlayback.ts'
import { checkTrim } from './checks/checkTrim.ts'
import { checkVariants } from './checks/checkVariants.ts'

export type ValidateExerciseArgs = {
  exercise: ExerciseModel
  /** Length of the normalised clip; null where there is none yet. */
  clipDurationMs: number | null
  /** The variants of all other exercises, by id. @default {} */
  graph?: VariantGraph
}

/** Everything wrong with an exercise, in the order of the form. */
export const validateExercise = ({ clipDurationMs, exercise, graph = {} }: ValidateExerciseArgs): Issue[] => [
  ...checkExerciseTexts(exercise),
  ...checkPlayback({ durationMs: clipDurationMs, playback: exercise.playback, trim: exercise.trim }),
  ...checkTrim({ durationMs: clipDurationMs, trim: exercise.trim }),
  ...checkPicture(exercise),
  ...checkExerciseFigures(exercise),
  ...checkMuscles(exercise),
  ...checkVariants({
    easier: exercise.easierVariants ?? [],
    graph,
    harder: exercise.harderVariants ?? [],
    // An exercise that has never been saved has no id, and nobody can name it yet.
    id: exercise.id ?? '',
  }),
]
