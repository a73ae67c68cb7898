import type { Timeline, WorkoutSnapshot } from './types.ts'
import { assertTimeline } from './assertTimeline.ts'
import { withCues } from './cues/withCues.ts'
import { FRAME_RATE } from './frameRate.ts'
import { intervalsOf } from './intervalsOf.ts'

/**
 * Lays a workout end to end on the frame grid: the only place where anything of a workout gets its time.
 * Takes workouts that `validateWorkout` finds no error in; throws where an invariant of the timeline would break.
 */
export const planTimeline = (workout: WorkoutSnapshot): Timeline => {
  const intervals = withCues(intervalsOf(workout))
  const timeline = {
    frameRate: FRAME_RATE,
    locale: workout.locale,
    title: workout.title,
    totalFrames: intervals.at(-1)?.endFrame ?? 0,
    intervals,
  }
  assertTimeline(timeline)
  return timeline
}
