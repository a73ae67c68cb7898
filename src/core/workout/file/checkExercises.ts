import type { FileIssue } from './fileIssue.ts'
import type { FileClips, FileExercise, WorkoutFile } from './types.ts'
import { DEFAULT_SECONDS_PER_REP } from '../defaultSecondsPerRep.ts'
import { validateExercise } from '../validateExercise.ts'
import { textOf } from './textOf.ts'

type CheckExercisesArgs = {
  file: WorkoutFile
  /** null: nobody has looked at them yet. */
  clips: FileClips | null
  locale: string
}

/** The rules of the CMS's exercises, as far as a file has their fields. */
export const checkExercises = ({ clips, file, locale }: CheckExercisesArgs): FileIssue[] =>
  Object.entries(file.exercises).flatMap(([id, exercise]) => {
    const clipDurationMs = clips?.[id]?.durationMs ?? null
    const issues = validateExercise({ clipDurationMs, exercise: modelOf({ exercise, locale }) })
    return issues
      .filter(({ path }) => isInFile(path))
      .map(({ level, message, path }): FileIssue => ({
        level,
        message,
        path: `exercises.${id}.${inFile(path)}`,
      }))
  })

/** What a file has no word for: it is about finding exercises, not about showing them. */
const isInFile = (path: string): boolean => !path.startsWith('instructions') && path !== 'primaryMuscles'
/** A file's cue is a plain text. */
const inFile = (path: string): string => path.replace(/^(cues\.\d+)\.text$/, '$1')

const modelOf = ({ exercise, locale }: { exercise: FileExercise; locale: string }) => ({
  ...exercise,
  name: textOf({ locale, value: exercise.name }),
  shortName: textOf({ locale, value: exercise.shortName }),
  cues: exercise.cues?.map((value) => ({ text: textOf({ locale, value }) })) ?? null,
  secondsPerRep: exercise.secondsPerRep ?? DEFAULT_SECONDS_PER_REP,
})
