import type { WorkoutSnapshot } from '../timeline/types.ts'
import type { SpokenPhrase } from './types.ts'
import { speechName } from '../timeline/cues/speechName.ts'
import { phrasesOfWorkout } from './phrasesOfWorkout.ts'
import { type SpokenPart, spokenParts } from './spokenParts.ts'

/** Every phrase that the workout may say, with what it is said with. */
export const partsOfWorkout = (
  workout: WorkoutSnapshot,
): Array<{ phrase: SpokenPhrase; parts: SpokenPart[] }> =>
  phrasesOfWorkout(workout).map((phrase) => ({
    phrase,
    parts: spokenParts({
      locale: workout.locale,
      own: workout.audio.phrases,
      phrase: speechName(phrase.phraseKey),
      ...(phrase.value !== undefined && { value: phrase.value }),
    }),
  }))
