import type { SoundAsset } from '../../../src/core/audio/types.ts'
import type { WorkoutSnapshot } from '../../../src/core/timeline/types.ts'
import type { SoundSettings } from '../../../src/engine/sound/types.ts'
import { phrasesOfWorkout } from '../../../src/core/voice/phrasesOfWorkout.ts'
import { spokenKey } from '../../../src/core/voice/spokenKey.ts'
import { makeSound } from './makeSound.ts'
import { speechSource } from './soundSources.ts'

type SpeechForArgs = { folder: string; settings: SoundSettings; snapshot: WorkoutSnapshot }

/** A sound for everything the workout may say, about as long as its words. */
export const speechFor = async ({
  folder,
  settings,
  snapshot,
}: SpeechForArgs): Promise<Map<string, SoundAsset>> => {
  const speech = new Map<string, SoundAsset>()
  for (const phrase of phrasesOfWorkout(snapshot)) {
    const { phraseKey, value = '' } = phrase
    const seconds = 0.35 + 0.06 * value.length
    const source = speechSource({ seconds, seed: phraseKey.length + value.length })
    const { audio, locale } = snapshot
    speech.set(
      spokenKey({ ...phrase, locale, voice: audio.voice }),
      await makeSound({ folder, kind: 'voice', settings, source }),
    )
  }
  return speech
}
