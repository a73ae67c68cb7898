import { expect, test } from 'vitest'
import { durationText } from './durationText.ts'

test('a length is written as a clock shows it', () => {
  expect([0.4, 55, 59.6, 425, 3750].map(durationText)).toEqual(['0:00', '0:55', '1:00', '7:05', '1:02:30'])
})
