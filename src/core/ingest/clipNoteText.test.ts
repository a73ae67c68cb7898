import { expect, test } from 'vitest'
import { clipNote } from './clipNote.ts'
import { clipNoteText } from './clipNoteText.ts'
import { clipPhrases } from './clipPhrases.ts'
import { clipPhrasesFr } from './clipPhrases.fr.ts'

const blanksOf = (phrase: string): string[] => [...phrase.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()

test('why a clip cannot be used is read in the editor’s language, in English where we have no texts in it', () => {
  const note = clipNote('too_long', { limit: 300, seconds: 301.503 })
  expect(note.message).toBe('The clip is 301.5 s long; the limit is 300 s.')
  expect(clipNoteText({ ...note, locale: 'fr-CA' })).toBe('Le clip dure 301.5 s ; la limite est de 300 s.')
  expect(clipNoteText({ ...note, locale: 'de' })).toBe(note.message)
})

test('the French phrases have the same blanks as the English ones', () => {
  for (const [code, phrase] of Object.entries(clipPhrases))
    expect(new Set(blanksOf(clipPhrasesFr[code as keyof typeof clipPhrases]))).toEqual(
      new Set(blanksOf(phrase)),
    )
})
