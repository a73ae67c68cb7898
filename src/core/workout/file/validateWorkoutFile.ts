import type { FileIssue } from './fileIssue.ts'
import type { FileClips, WorkoutFile } from './types.ts'
import { checkBrandOfFile } from './checkBrandOfFile.ts'
import { checkExercises } from './checkExercises.ts'
import { checkFileNames } from './checkFileNames.ts'
import { checkItems } from './checkItems.ts'
import { checkMusic } from './checkMusic.ts'
import { checkWorkout } from './checkWorkout.ts'

export type ValidateWorkoutFileArgs = {
  file: WorkoutFile
  /** null: nobody has looked at the clips yet, and nothing is said about them. */
  clips: FileClips | null
  /** BCP 47; the language that is going to be rendered. */
  locale: string
}

/** Everything wrong with a file of the right form. Asked again when the clips are known. */
export const validateWorkoutFile = ({ clips, file, locale }: ValidateWorkoutFileArgs): FileIssue[] => {
  const own = [...checkFileNames(file), ...checkBrandOfFile(file), ...checkMusic(file), ...checkItems(file)]
  // An item that is two things at once cannot be judged as either.
  return own.length > 0
    ? own
    : [...checkExercises({ clips, file, locale }), ...checkWorkout({ clips, file, locale })]
}
