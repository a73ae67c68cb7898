import { expect, test } from 'vitest'
import { languageOf } from './languageOf.ts'

test.each([
  ['fr', 'en', 'fr'],
  ['xx', 'fr-CA,en;q=0.5', 'fr'],
  [undefined, 'en;q=0.5, fr;q=0.9', 'fr'],
  [undefined, 'de', 'en'],
  [undefined, null, 'en'],
  [['fr'], 'en', 'en'],
])('asked for %s, with a browser that prefers %s: %s', (asked, accepted, expected) => {
  expect(languageOf({ accepted, asked, locales: ['en', 'fr'] })).toBe(expected)
})
