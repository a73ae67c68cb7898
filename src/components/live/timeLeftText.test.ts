import { expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { timeLeftText } from './timeLeftText.ts'

test.each([
  [null, null],
  [0, 'a few seconds left'],
  [31, 'about 40 s left'],
  [58, 'about 1 min left'],
  [125, 'about 2 min left'],
  [59 * 60 + 40, 'about 1 h 0 min left'],
  [3600 + 25 * 60, 'about 1 h 30 min left'],
  [3600 + 57 * 60, 'about 2 h 0 min left'],
])('%s seconds are “%s”', (seconds, expected) => {
  expect(timeLeftText({ seconds, text: (key) => en[key] })).toBe(expected)
})
