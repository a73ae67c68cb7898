import type { ClipNote } from './types.ts'
import type { ClipNoteCode } from './clipPhrases.ts'
import { clipNoteText } from './clipNoteText.ts'

/** A note with its figures filled into the English phrase. */
export const clipNote = (
  code: ClipNoteCode,
  figures: Readonly<Record<string, string | number>> = {},
): ClipNote => {
  const texts = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, textOf(figure)]))
  return { code, figures: texts, message: clipNoteText({ code, figures: texts, locale: 'en' }) }
}

/** At most two decimals, and none that say nothing. */
const textOf = (figure: string | number): string =>
  typeof figure === 'string' ? figure : String(Math.round(figure * 100) / 100)
