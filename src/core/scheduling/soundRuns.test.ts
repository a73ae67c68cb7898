import { expect, test } from 'vitest'
import { soundRuns, watchedSoundRuns } from './soundRuns.ts'

const chunks = (count: number) => Array.from({ length: count }, (_, i) => i)

test('chunks of sound are encoded together, in order, up to eight in runs that last about as long', () => {
  expect(soundRuns(chunks(3))).toEqual([[0, 1, 2]])
  expect(soundRuns(chunks(9)).map(({ length }) => length)).toEqual([5, 4])
  expect(soundRuns(chunks(100)).flat()).toEqual(chunks(100))
  expect(Math.max(...soundRuns(chunks(100)).map(({ length }) => length))).toBe(8)
})

test('of a film that is watched the first chunk comes alone, and then more and more together', () => {
  expect(watchedSoundRuns(chunks(20)).map(({ length }) => length)).toEqual([1, 2, 4, 8, 5])
  expect(watchedSoundRuns(chunks(20)).flat()).toEqual(chunks(20))
})

test('without a chunk there is no run', () => {
  expect(soundRuns([])).toEqual([])
  expect(watchedSoundRuns([])).toEqual([])
})
