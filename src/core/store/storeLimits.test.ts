import { expect, test } from 'vitest'
import { resolveStoreLimits } from './storeLimits.ts'

test('every published version is kept, and what nothing refers to for a week', () => {
  expect(resolveStoreLimits({})).toEqual({ keepVersions: null, maxBytes: null, unusedHours: 168 })
})

test('a limit that makes no sense is refused with its value', () => {
  expect(() => resolveStoreLimits({ keepVersions: 0 })).toThrow(
    '`storeLimits.keepVersions` must be null or a whole number from 1, got 0',
  )
  expect(() => resolveStoreLimits({ unusedHours: 0.5 })).toThrow('got 0.5')
  expect(() => resolveStoreLimits({ maxBytes: -1 })).toThrow('got -1')
})
