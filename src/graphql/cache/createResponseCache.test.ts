import { expect, test } from 'vitest'
import { createResponseCache, type Made } from './createResponseCache.ts'
import { resolveResponseCache } from './responseCacheOptions.ts'

const madeOf =
  (bytes: number, keepMs = 60_000) =>
  (): Promise<Made> =>
    Promise.resolve({
      answer: { body: Buffer.alloc(bytes), contentType: 'application/json', etag: 'W/"1"' },
      keepMs,
    })

test('what is kept has the size that it may have, and what was not asked for longest goes', async () => {
  const cache = createResponseCache({ maxBytes: 10_000 })
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await cache.answer(key, madeOf(2000))
  expect(cache.kept('a')).toBeUndefined()
  expect(cache.kept('f')).toBeDefined()
  expect(cache.figures().bytes).toBeLessThanOrEqual(10_000)
})

test('what is to be kept for no time, or was thrown away by a change, is made again', async () => {
  const cache = createResponseCache({ maxBytes: 10_000 })
  await cache.answer('a', madeOf(10, 0))
  expect(cache.kept('a')).toBeUndefined()
  await cache.answer('a', madeOf(10))
  expect(cache.kept('a')).toBeDefined()
  cache.changed()
  expect(cache.kept('a')).toBeUndefined()
})

test('options that mean nothing are refused with what they may be', () => {
  expect(resolveResponseCache({})).toEqual({ megabytes: 64, seconds: 60 })
  expect(() => resolveResponseCache({ seconds: -1 })).toThrow(
    '`responseCache.seconds` must be 0 to 86400, got -1',
  )
  expect(() => resolveResponseCache({ megabytes: 0 })).toThrow('`responseCache.megabytes` must be 1 to 10000')
})
