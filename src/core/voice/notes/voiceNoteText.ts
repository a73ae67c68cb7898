import type { VoiceNote } from './types.ts'
import { fillBlanks } from '../../fillBlanks.ts'
import { languageOf } from '../languageOf.ts'
import { voiceNotesEn } from './voiceNotes.en.ts'
import { voiceNotesFr } from './voiceNotes.fr.ts'

type VoiceNoteTextArgs = Pick<VoiceNote, 'code' | 'figures'> & {
  /** BCP 47; English where we have no texts in it. */
  locale: string
}

export const voiceNoteText = ({ code, figures, locale }: VoiceNoteTextArgs): string => {
  const texts = languageOf(locale) === 'fr' ? voiceNotesFr : voiceNotesEn
  return fillBlanks({ blanks: figures, text: texts[code] })
}
