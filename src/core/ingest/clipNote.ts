import type { ClipNote } from './types.ts'
import { type ClipNoteCode, clipPhrases } from './clipPhrases.ts'

/** A note with its figures filled into the English phrase. */
export const clipNote = (
  code: ClipNoteCode,
  figures: Readonly<Record<string, string | number>> = {},
): ClipNote => {
  const texts = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, textOf(figure)]))
  return {
    code,
    figures: texts,
    message: clipPhrases[code].replaceAll(/\{(\w+)\}/g, (blank, name: string) => texts[name] ?? blank),
  }
}

/** At most two decimals, and none that say nothing. */
const textOf = (figure: string | number): string =>
  typeof figure === 'string' ? figure : String(Math.round(figure * 100) / 100)
