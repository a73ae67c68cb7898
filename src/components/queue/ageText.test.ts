import { expect, test } from 'vitest'
import { ageText } from './ageText.ts'

test.each([
  [40, '40 sec'],
  [720, '12 min'],
  [3 * 3600, '3 hr'],
  [2 * 86_400, '2 days'],
])('%s seconds are %s', (seconds, expected) => {
  expect(ageText({ language: 'en', seconds })).toBe(expected)
})
