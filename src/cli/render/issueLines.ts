import type { FileIssue } from '../../core/workout/file/fileIssue.ts'

type IssueLinesArgs = { issues: ReadonlyArray<FileIssue & { line?: number | null }>; path: string }

/** `workout.yaml:12 blocks.0.items.1.seconds: …`, the form that editors and terminals make a link of. */
export const issueLines = ({ issues, path }: IssueLinesArgs): string[] =>
  issues.map(({ level, line, message, path: where }) => {
    const place = line === null || line === undefined ? path : `${path}:${line}`
    return [place, where, `${level}:`, message].filter((part) => part !== '').join(' ')
  })
