import { expect, test } from 'vitest'
import { toRemove } from './toRemove.ts'

const unreferenced = [10, 20, 30].map((usedMs) => ({ bytes: 100, name: `used at ${usedMs}`, usedMs }))
const removed = (limits: { bytes: number; maxBytes: number | null; unusedSinceMs: number }) => {
  const { bytesLeft, files } = toRemove({ ...limits, unreferenced })
  return { bytesLeft, names: files.map(({ name }) => name) }
}

test('without a size, age alone decides', () => {
  expect(removed({ bytes: 1000, maxBytes: null, unusedSinceMs: 15 })).toEqual({
    bytesLeft: 900,
    names: ['used at 10'],
  })
})

test('above the size, the longest unused goes until it fits', () => {
  expect(removed({ bytes: 1000, maxBytes: 850, unusedSinceMs: 0 })).toEqual({
    bytesLeft: 800,
    names: ['used at 10', 'used at 20'],
  })
})

test('what is needed is never among it, however much too large the store is', () => {
  expect(removed({ bytes: 1000, maxBytes: 1, unusedSinceMs: 0 }).bytesLeft).toBe(700)
})
