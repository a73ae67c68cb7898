import type { LocatedIssue } from '../../core/workout/file/parseWorkoutFile.ts'
import type { WorkoutFile } from '../../core/workout/file/types.ts'
import { readFile } from 'node:fs/promises'
import { parseWorkoutFile } from '../../core/workout/file/parseWorkoutFile.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { issueLines } from './issueLines.ts'

type ReadWorkoutArgs = { locale: string; path: string; warn: (line: string) => void }

/** Reads the workout file; warnings are told, errors are thrown all at once. */
export const readWorkout = async ({ locale, path, warn }: ReadWorkoutArgs): Promise<WorkoutFile> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new OperatorError(`The workout file ${path} cannot be read (${String(cause)}).`)
  })
  const { file, issues } = parseWorkoutFile({ locale, text })
  if (file === null) throw new OperatorError(linesOf({ issues, level: 'error', path }).join('\n'))
  for (const line of linesOf({ issues, level: 'warning', path })) warn(line)
  return file
}

type LinesOfArgs = { issues: readonly LocatedIssue[]; level: LocatedIssue['level']; path: string }

const linesOf = ({ issues, level, path }: LinesOfArgs): string[] =>
  issueLines({ issues: issues.filter((issue) => issue.level === level), path })
