import type { VoiceNote } from './types.ts'
import type { VoiceNoteCode } from './voiceNotes.en.ts'
import { voiceNoteText } from './voiceNoteText.ts'

export const voiceNote = (code: VoiceNoteCode, figures: Readonly<Record<string, string>>): VoiceNote => ({
  code,
  figures,
  message: voiceNoteText({ code, figures, locale: 'en' }),
})
