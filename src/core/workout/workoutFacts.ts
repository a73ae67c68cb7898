import type { IntervalKind } from '../timeline/types.ts'
import type { SilentInterval } from '../timeline/intervalsOf.ts'
import type { Impact } from './types.ts'
import { secondsOf } from '../timeline/secondsOf.ts'

export type ExerciseFacts = {
  equipment: readonly string[]
  primaryMuscles: readonly string[]
  secondaryMuscles: readonly string[]
  impact: Impact | null
}

export type WorkoutFacts = {
  /** The video's length, to the millisecond. */
  totalSeconds: number
  workSeconds: number
  /** Rests and round rests; prepare, switches, messages and the outro are neither work nor rest. */
  restSeconds: number
  /** Different exercises. */
  exerciseCount: number
  /** Each once, in the order of their first use. */
  equipment: string[]
  /** The primary muscles of all exercises, then the secondary ones; each once. */
  muscles: string[]
  /** null where no exercise says it. */
  maxImpact: Impact | null
}

type WorkoutFactsArgs = {
  timeline: { intervals: readonly SilentInterval[]; totalFrames: number }
  exercises: Readonly<Record<string, ExerciseFacts>>
}

/** What can be said about a workout from its timeline and its exercises. */
export const workoutFacts = ({
  exercises,
  timeline: { intervals, totalFrames },
}: WorkoutFactsArgs): WorkoutFacts => {
  const ids = unique(intervals.flatMap((interval) => interval.exercises.map(({ id }) => id)))
  const used = ids.flatMap((id) => exercises[id] ?? [])
  return {
    totalSeconds: secondsOf(totalFrames),
    workSeconds: secondsIn({ intervals, kinds: ['work'] }),
    restSeconds: secondsIn({ intervals, kinds: ['rest', 'round_rest'] }),
    exerciseCount: ids.length,
    equipment: unique(used.flatMap(({ equipment }) => equipment)),
    muscles: unique([
      ...used.flatMap(({ primaryMuscles }) => primaryMuscles),
      ...used.flatMap(({ secondaryMuscles }) => secondaryMuscles),
    ]),
    maxImpact: impacts.findLast((impact) => used.some((exercise) => exercise.impact === impact)) ?? null,
  }
}

const impacts: readonly Impact[] = ['none', 'low', 'high']

const secondsIn = ({
  intervals,
  kinds,
}: {
  intervals: readonly SilentInterval[]
  kinds: readonly IntervalKind[]
}): number =>
  secondsOf(
    intervals
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { endFrame, startFrame }) => sum + endFrame - startFrame, 0),
  )

const unique = (values: readonly string[]): string[] => [...new Set(values)]
