import type { VoiceNote } from './types.ts'
import { languageOf } from '../languageOf.ts'
import { voiceNotesEn } from './voiceNotes.en.ts'
import { voiceNotesFr } from './voiceNotes.fr.ts'

type VoiceNoteTextArgs = Pick<VoiceNote, 'code' | 'figures'> & {
  /** BCP 47; English where we have no texts in it. */
  locale: string
}

export const voiceNoteText = ({ code, figures, locale }: VoiceNoteTextArgs): string => {
  const texts = languageOf(locale) === 'fr' ? voiceNotesFr : voiceNotesEn
  // One pass: a figure that looks like a blank itself stays as it is.
  return texts[code].replace(/\{(\w+)\}/g, (blank, name: string) => figures[name] ?? blank)
}
