import { expect, test } from 'vitest'
import { resolveSigning } from './resolveSigning.ts'

test('URLs are signed for six hours, and for a week at most', () => {
  expect(resolveSigning({})).toEqual({ keys: [], maxSeconds: 604_800, seconds: 21_600 })
  expect(resolveSigning({ seconds: 1_000_000 }).maxSeconds).toBe(1_000_000)
})

test('a key that is easily guessed is refused, and is not told', () => {
  expect(() => resolveSigning({ keys: ['hunter2'] })).toThrow('must have 32 characters or more, got 7')
})

test('a time that is none, or longer than the longest, is refused', () => {
  expect(() => resolveSigning({ seconds: 0 })).toThrow(
    '`signing.seconds` must be a whole number of seconds, got 0',
  )
  expect(() => resolveSigning({ maxSeconds: 60 })).toThrow(
    '`signing.seconds` is 21600, more than `signing.maxSeconds`',
  )
})
