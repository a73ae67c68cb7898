import type { Visibility } from '../../../core/visibility.ts'

/** One version written out under a prefix of its own. */
export type Export = {
  /** 64 hexadecimal digits that nobody can guess. */
  prefix: string
  /** Of the version. */
  token: string
  workoutId: string
  /** What the workout was when it was written: it is good for nothing else. */
  visibility: Visibility
  isDone: boolean
  isEnded: boolean
}
