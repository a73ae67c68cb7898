import { expect, test } from 'vitest'
import { createByteLimitedCache } from './createByteLimitedCache.ts'

const createCounted = (limitBytes: number) => {
  const cache = createByteLimitedCache<string>({ limitBytes, bytesOf: (value) => value.length })
  const made: string[] = []
  const get = (key: string, value: string): Promise<string> =>
    cache.get(key, () => {
      made.push(key)
      return Promise.resolve(value)
    })
  return { cache, get, made }
}

test('a value is made once, however many ask at the same time', async () => {
  const { get, made } = createCounted(100)
  expect(await Promise.all([get('a', '12'), get('a', '12'), get('a', '12')])).toEqual(['12', '12', '12'])
  expect(await get('a', '12')).toBe('12')
  expect(made).toEqual(['a'])
})

test('beyond the limit the one not used for longest goes', async () => {
  const { get, made } = createCounted(10)
  await get('a', '1234')
  await get('b', '1234')
  await get('a', '1234')
  await get('c', '1234')
  await get('a', '1234')
  await get('b', '1234')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what is larger than the limit is answered and not kept', async () => {
  const { get, made } = createCounted(3)
  expect(await get('a', '1234')).toBe('1234')
  expect(await get('a', '1234')).toBe('1234')
  expect(made).toEqual(['a', 'a'])
})

test('what failed is tried again', async () => {
  const { cache, get } = createCounted(10)
  await expect(cache.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await get('a', '12')).toBe('12')
})
