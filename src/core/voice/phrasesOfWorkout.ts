import type { WorkoutSnapshot } from '../timeline/types.ts'
import type { SpokenPhrase } from './types.ts'
import { cueContextOf } from '../timeline/cues/cueContext.ts'
import { wishesOf } from '../timeline/cues/wishesOf.ts'
import { intervalsOf } from '../timeline/intervalsOf.ts'

/**
 * Every phrase that the workout may say at its voice level, each once: asked before their sounds are made, and so before
 * anybody can know which of them there is time for.
 */
export const phrasesOfWorkout = (workout: WorkoutSnapshot): SpokenPhrase[] => {
  const context = cueContextOf({ audio: workout.audio, spokenMs: () => 0 })
  const intervals = intervalsOf(workout)
  const cues = intervals.flatMap((interval, i) =>
    wishesOf({ announced: false, before: intervals[i - 1] ?? null, context, interval }),
  )
  const spoken = cues
    .filter((cue) => cue.spoken)
    .map(({ phraseKey, value }): SpokenPhrase => ({ phraseKey, ...(value !== undefined && { value }) }))
  return [...new Map(spoken.map((phrase) => [JSON.stringify(phrase), phrase])).values()]
}
