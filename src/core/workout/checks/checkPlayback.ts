import type { ExerciseModel } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'

type CheckPlaybackArgs = Pick<ExerciseModel, 'playback' | 'trim'> & {
  /** Of the normalised clip; null while nobody knows it. */
  durationMs: number | null
}

/** What plays there and back is held in memory while it is rendered. */
export const checkPlayback = ({ durationMs, playback, trim }: CheckPlaybackArgs): Issue[] => {
  const outMs = trim?.outMs ?? durationMs
  if (playback !== 'boomerang' || outMs === null) return []
  const value = outMs - (trim?.inMs ?? 0)
  const { max } = limits.exercise.boomerangMs
  return value > max
    ? [
        issueOf({
          path: 'playback',
          key: 'playback.boomerang',
          params: { max: max / 1000, value: value / 1000 },
        }),
      ]
    : []
}
