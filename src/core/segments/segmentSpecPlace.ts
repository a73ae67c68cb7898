import type { PlaceInWorkout } from '../look/parts/placeInWorkout.ts'
import type { Words } from '../look/words.ts'
import type { Interval, Timeline } from '../timeline/types.ts'
import { clockText } from '../look/clockText.ts'
import { progressOf } from './segmentSpecProgress.ts'
import { workoutFramesOf } from './segmentSpecTotals.ts'

type PlaceInWorkoutOfArgs = { interval: Interval; timeline: Timeline; words: Words }

/** Round, exercise, time left and the bar, as they are when the interval begins. */
export const placeInWorkoutOf = ({ interval, timeline, words }: PlaceInWorkoutOfArgs): PlaceInWorkout => {
  const { exerciseCount, exerciseNumber, round, rounds, startFrame } = interval
  const secondsLeft = Math.ceil((workoutFramesOf(timeline) - startFrame) / timeline.frameRate)
  return {
    round: rounds < 2 ? null : round === rounds ? words.lastRound : words.roundOf({ round, rounds }),
    exercise: words.exerciseOf({ count: exerciseCount, number: exerciseNumber }),
    exerciseShort: `${exerciseNumber}/${exerciseCount}`,
    timeLeft: words.timeLeft(clockText(secondsLeft)),
    progress: progressOf({ interval, timeline }),
  }
}
