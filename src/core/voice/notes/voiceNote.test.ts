import { expect, test } from 'vitest'
import { voiceNote } from './voiceNote.ts'
import { voiceNotesEn } from './voiceNotes.en.ts'
import { voiceNotesFr } from './voiceNotes.fr.ts'
import { voiceNoteText } from './voiceNoteText.ts'

test('a note is said in English and French from the same figures; any other language reads English', () => {
  const note = voiceNote('language', {
    count: '2',
    engine: 'espeak-ng 1.51',
    locale: 'tlh',
    texts: '“Suv”, “{count}”',
  })
  expect(note.message).toBe('Not spoken (2): “Suv”, “{count}”. espeak-ng 1.51 does not speak “tlh”.')
  expect(voiceNoteText({ ...note, locale: 'fr-CA' })).toBe(
    'Non dit (2) : “Suv”, “{count}”. espeak-ng 1.51 ne parle pas « tlh ».',
  )
  expect(voiceNoteText({ ...note, locale: 'de' })).toBe(note.message)
})

test('every note has the same blanks in both languages', () => {
  const blanks = (texts: Record<string, string>) =>
    Object.entries(texts).map(([code, text]) => [code, [...new Set(text.match(/\{\w+\}/g))].sort()])
  expect(blanks(voiceNotesFr)).toEqual(blanks(voiceNotesEn))
})
