import type { FileIssue } from './fileIssue.ts'
import type { FileClips, FileItem, WorkoutFile } from './types.ts'
import { standInClip } from '../standInClip.ts'
import { validateWorkout } from '../validateWorkout.ts'
import { exercisesOfFile } from './exercisesOfFile.ts'
import { modelOfFile } from './modelOfFile.ts'

type CheckWorkoutArgs = {
  file: WorkoutFile
  /** null: nobody has looked at them yet; each is taken to be usable. */
  clips: FileClips | null
  locale: string
}

/** The rules of the CMS's workouts, with paths of the file. */
export const checkWorkout = ({ clips, file, locale }: CheckWorkoutArgs): FileIssue[] => {
  // Nothing is rendered of it: only its being there counts.
  const known = clips ?? Object.fromEntries(Object.keys(file.exercises).map((id) => [id, standInClip]))
  const exercises = exercisesOfFile({ clips: known, file, locale })
  const issues = validateWorkout({ exercises, model: modelOfFile({ file, locale }) })
  return issues.map(({ level, message, path }) => ({ level, message, path: inFile({ file, path }) }))
}

/** A file's item says in one key what the form says in three. */
const inFile = ({ file, path }: { file: WorkoutFile; path: string }): string => {
  const [, start, b, i, field] = /^(blocks\.(\d+)\.items\.(\d+))\.(\w+)$/.exec(path) ?? []
  const item = file.blocks[Number(b)]?.items[Number(i)]
  if (start === undefined || field === undefined || !item) return path
  const key = keyOf({ field, item })
  return key in item ? `${start}.${key}` : start
}

const keyOf = ({ field, item }: { field: string; item: FileItem }): string => {
  if (field === 'seconds' && item.rest !== undefined) return 'rest'
  const keys: Partial<Record<string, keyof FileItem>> = {
    target: 'reps',
    text: 'message',
    workSeconds: 'seconds',
  }
  return keys[field] ?? field
}
