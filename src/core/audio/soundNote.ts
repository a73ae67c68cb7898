import { type SoundNote, type SoundNoteCode, soundPhrases } from './soundPhrases.ts'

/** A note with its figures filled into the English phrase. */
export const soundNote = (
  code: SoundNoteCode,
  figures: Readonly<Record<string, string | number>> = {},
): SoundNote => {
  const texts = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, String(figure)]))
  return {
    code,
    figures: texts,
    message: soundPhrases[code].replaceAll(/\{(\w+)\}/g, (blank, name: string) => texts[name] ?? blank),
  }
}
