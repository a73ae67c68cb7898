import type { Progress } from './totalBar.ts'

/** What depends on the place in the workout. Lines that say nothing are null. */
export type PlaceInWorkout = {
  round: string | null
  /** e.g. "EXERCISE 4/8" */
  exercise: string
  /** The same where there is little room: "4/8". */
  exerciseShort: string
  timeLeft: string
  progress: Progress
}
