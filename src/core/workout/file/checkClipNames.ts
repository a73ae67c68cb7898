import type { FileIssue } from './fileIssue.ts'
import type { WorkoutFile } from './types.ts'

/** A clip lies in the clips' folder or below it: a workout file from elsewhere must not read the rest of the disk. */
export const checkClipNames = ({ exercises }: Pick<WorkoutFile, 'exercises'>): FileIssue[] =>
  Object.entries(exercises).flatMap(([id, { clip }]) =>
    isInside(clip)
      ? []
      : [
          {
            level: 'error',
            path: `exercises.${id}.clip`,
            message: `"${clip}" is not the name of a file in the clips' folder, like "squat.mov" or "legs/squat.mov".`,
          },
        ],
  )

const isInside = (clip: string): boolean =>
  clip.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !/[\\\0-\x1f]|^[a-z]:/i.test(clip)
