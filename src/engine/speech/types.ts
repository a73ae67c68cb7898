import type { FindSpeech } from '../../adapters/speech/createSpeech.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { SoundSettings } from '../sound/types.ts'

export type SpeechSettings = SoundSettings & { speech: FindSpeech }

/** What planning needs to speak a workout. */
export type PreparedSpeech = {
  /** By `spokenKey`. */
  speech: ReadonlyMap<string, SoundAsset>
  /** For the editor: what could not be spoken, and why. */
  notes: readonly string[]
}
