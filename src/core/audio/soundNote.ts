import type { SoundNote, SoundNoteCode } from './soundPhrases.ts'
import { soundNoteText } from './soundNoteText.ts'

/** A note with its figures filled into the English phrase. */
export const soundNote = (
  code: SoundNoteCode,
  figures: Readonly<Record<string, string | number>> = {},
): SoundNote => {
  const texts = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, String(figure)]))
  return { code, figures: texts, message: soundNoteText({ code, figures: texts, locale: 'en' }) }
}
