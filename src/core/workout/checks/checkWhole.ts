import type { WorkoutSnapshot } from '../../timeline/types.ts'
import type { Issue } from '../issue.ts'
import { secondsOf } from '../../timeline/secondsOf.ts'
import { intervalsOf } from '../../timeline/intervalsOf.ts'
import { clockText } from '../clockText.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'

type CheckWholeArgs = { posterSeconds: number | null; workout: WorkoutSnapshot }

/** The length of the whole, and what is chosen in it; only for a workout without errors, since others have no timeline. */
export const checkWhole = ({ posterSeconds, workout }: CheckWholeArgs): Issue[] => {
  const seconds = secondsOf(intervalsOf(workout).at(-1)?.endFrame ?? 0)
  const { max, min } = limits.workout.totalSeconds
  const params = { max: clockText(max), min: clockText(min), value: clockText(seconds) }
  if (seconds < min) return [issueOf({ path: 'blocks', key: 'workout.tooShort', params })]
  if (seconds > max) return [issueOf({ path: 'blocks', key: 'workout.tooLong', params })]
  if (posterSeconds === null || (posterSeconds >= 0 && posterSeconds < seconds)) return []
  const poster = { max: Math.floor(seconds * 10) / 10, value: posterSeconds }
  return [issueOf({ path: 'posterSeconds', key: 'poster.beyond', params: poster })]
}
