import type { VoiceNoteCode } from './voiceNotes.en.ts'

/** What a video goes without, or what is heard instead of what was asked for; kept with its render. */
export type VoiceNote = {
  code: VoiceNoteCode
  figures: Readonly<Record<string, string>>
  /** English; `voiceNoteText` says it in any of our languages. */
  message: string
}
