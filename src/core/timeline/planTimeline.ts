import type { SpokenMs } from '../voice/types.ts'
import type { Timeline, WorkoutSnapshot } from './types.ts'
import { assertTimeline } from './assertTimeline.ts'
import { cueContextOf } from './cues/cueContext.ts'
import { estimatedMs } from './cues/estimatedMs.ts'
import { withCues } from './cues/withCues.ts'
import { FRAME_RATE } from './frameRate.ts'
import { intervalsOf } from './intervalsOf.ts'

type PlanTimelineOptions = {
  /** Lengths of the sounds that were made for this workout. @default estimates, for what is planned before them */
  spokenMs?: SpokenMs
}

/**
 * Lays a workout end to end on the frame grid: the only place where anything of a workout gets its time.
 * Takes workouts that `validateWorkout` finds no error in; throws where an invariant of the timeline would break.
 */
export const planTimeline = (
  workout: WorkoutSnapshot,
  { spokenMs = estimatedMs }: PlanTimelineOptions = {},
): Timeline => {
  const context = cueContextOf({ audio: workout.audio, spokenMs })
  const intervals = withCues({ context, intervals: intervalsOf(workout) })
  const timeline = {
    frameRate: FRAME_RATE,
    locale: workout.locale,
    title: workout.title,
    phrases: workout.audio.phrases,
    totalFrames: intervals.at(-1)?.endFrame ?? 0,
    intervals,
  }
  assertTimeline(timeline)
  return timeline
}
