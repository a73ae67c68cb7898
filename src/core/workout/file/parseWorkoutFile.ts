import type { Document } from 'yaml'
import type { FileIssue } from './fileIssue.ts'
import type { WorkoutFile } from './types.ts'
import { LineCounter, parseDocument } from 'yaml'
import { checkShape } from './checkShape.ts'
import { lineOf } from './lineOf.ts'
import { validateWorkoutFile } from './validateWorkoutFile.ts'
import { workoutShape } from './workoutShape.ts'

/** `line` is 1-based; null where an issue concerns no line. */
export type LocatedIssue = FileIssue & { line: number | null }

export type ParsedWorkoutFile = {
  /** null where an error stands among the issues. */
  file: WorkoutFile | null
  issues: LocatedIssue[]
}

type ParseWorkoutFileArgs = { text: string; locale: string }

/** Reads YAML, of which JSON is a part. Nothing is known of the clips yet. */
export const parseWorkoutFile = ({ locale, text }: ParseWorkoutFileArgs): ParsedWorkoutFile => {
  if (text.length > MAX_CHARACTERS) return refused([tooLong(text.length)])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) return refused(document.errors.map(syntaxIssue))
  const locate = (issue: FileIssue): LocatedIssue => ({
    ...issue,
    line: lineOf({ document, lines, path: issue.path }),
  })
  const { issues, value } = read(document)
  if (issues.length > 0) return refused(issues.map(locate))
  const file = value as WorkoutFile // checkShape has gone through every key of it
  const found = validateWorkoutFile({ clips: null, file, locale }).map(locate)
  return found.some(({ level }) => level === 'error') ? refused(found) : { file, issues: found }
}

/** A workout of 30 blocks of 30 items with every key set is a quarter of this. */
const MAX_CHARACTERS = 1_000_000

const refused = (issues: LocatedIssue[]): ParsedWorkoutFile => ({ file: null, issues })

const tooLong = (length: number): LocatedIssue => ({
  level: 'error',
  line: null,
  message: `The file has ${length} characters; a workout file has at most ${MAX_CHARACTERS}.`,
  path: '',
})

const syntaxIssue = ({ linePos, message }: Document.Parsed['errors'][number]): LocatedIssue => ({
  level: 'error',
  line: linePos?.[0].line ?? null,
  // The library appends the place and a picture of it; the line is told apart already.
  message: message.split(' at line ')[0] ?? message,
  path: '',
})

const read = (document: Document.Parsed): { issues: FileIssue[]; value: unknown } => {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return { issues: checkShape({ path: '', shape: workoutShape, value }), value }
  } catch (error) {
    // The only thing thrown here: aliases of aliases that would unfold to gigabytes.
    if (!(error instanceof ReferenceError)) throw error
    return {
      issues: [{ level: 'error', path: '', message: `The file repeats itself too often: ${error.message}.` }],
      value: null,
    }
  }
}

const MAX_ALIASES = 100
