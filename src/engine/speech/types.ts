import type { FindSpeech } from '../../adapters/speech/createSpeech.ts'
import type { VoiceNoteCode } from '../../core/voice/notes/voiceNotes.en.ts'
import type { VoiceNote } from '../../core/voice/notes/types.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { SoundSettings } from '../sound/types.ts'

export type SpeechSettings = SoundSettings & { speech: FindSpeech }

/** Why a text has no sound; which texts are told beside it. */
export type Unspoken = {
  code: Extract<VoiceNoteCode, 'failed' | 'language' | 'no_sound' | 'too_long'>
  figures: Readonly<Record<string, string>>
}

/** What planning needs to speak a workout. */
export type PreparedSpeech = {
  /** By `spokenKey`. */
  speech: ReadonlyMap<string, SoundAsset>
  /** For the editor: what could not be spoken, and why. */
  notes: readonly VoiceNote[]
}
