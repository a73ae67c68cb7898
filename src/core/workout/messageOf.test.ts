import { expect, test } from 'vitest'
import { messageOf } from './messageOf.ts'
import { messagesEn } from './messages.en.ts'
import { messagesFr } from './messages.fr.ts'

const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort()

test('both languages fill the same blanks', () => {
  const en = Object.entries(messagesEn).map(([key, text]) => [key, blanks(text)])
  const fr = Object.entries(messagesFr).map(([key, text]) => [key, blanks(text)])
  expect(Object.fromEntries(fr)).toEqual(Object.fromEntries(en))
})

test('a field is called by its name in the language asked for', () => {
  const params = { field: 'field.workSeconds', max: 300, min: 5, value: 3 } as const
  expect(messageOf({ key: 'number.range', locale: 'fr-CA', params })).toBe(
    'Travail (secondes) : 3 n’est pas possible, entrez un nombre de 5 à 300.',
  )
  expect(messageOf({ key: 'number.range', locale: 'de', params })).toBe(
    'Work (seconds) must be from 5 to 300, not 3.',
  )
})

test('a value that looks like a blank stays as it was typed', () => {
  const params = { field: 'field.title', min: 2, value: '{min}' } as const
  expect(messageOf({ key: 'text.short', locale: 'en', params })).toContain('“{min}”')
})
