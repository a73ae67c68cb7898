/** The workout file in one import, for the command that reads it. */
export type { FileIssue } from './file/fileIssue.ts'
export type { LocatedIssue, ParsedWorkoutFile } from './file/parseWorkoutFile.ts'
export type { FileClips, WorkoutFile } from './file/types.ts'
export { parseWorkoutFile } from './file/parseWorkoutFile.ts'
export { snapshotOfWorkoutFile } from './file/snapshotOfWorkoutFile.ts'
export { validateWorkoutFile } from './file/validateWorkoutFile.ts'
