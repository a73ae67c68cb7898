import { expect, test } from 'vitest'
import { soundNote } from './soundNote.ts'
import { soundNoteText } from './soundNoteText.ts'
import { soundPhrases } from './soundPhrases.ts'
import { soundPhrasesFr } from './soundPhrases.fr.ts'

const blanksOf = (phrase: string): string[] => [...phrase.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()

test('a reason is read in the editor’s language, in English where we have no texts in it', () => {
  const note = soundNote('too_short', { limit: 5, seconds: '2.0' })
  expect(note.message).toBe('The sound is 2.0 s long; music needs at least 5 s.')
  expect(soundNoteText({ ...note, locale: 'fr-CA' })).toBe(
    'Le son dure 2.0 s ; une musique doit durer au moins 5 s.',
  )
  expect(soundNoteText({ ...note, locale: 'de' })).toBe(note.message)
})

test('both languages have the same blanks', () => {
  for (const [code, phrase] of Object.entries(soundPhrases))
    expect(blanksOf(soundPhrasesFr[code as keyof typeof soundPhrases])).toEqual(blanksOf(phrase))
})
