import { expect, test } from 'vitest'
import { directionOf } from './directionOf.ts'

test('a script in the tag decides before the language does', () => {
  const rtl = ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'pa-Arab-PK', 'AR', 'he_IL']
  const ltr = ['en', 'fr-CA', 'zh-Hans', 'el', 'ur-Latn', 'pa', 'az']
  expect(rtl.filter((locale) => directionOf(locale) === 'ltr')).toEqual([])
  expect(ltr.filter((locale) => directionOf(locale) === 'rtl')).toEqual([])
})
