import { expect, test } from 'vitest'
import { madeOnce } from './madeOnce.ts'

test('what was made is made once, however many ask at the same time', async () => {
  let times = 0
  const ask = madeOnce(() => Promise.resolve(++times))
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
  expect(await ask()).toBe(1)
})

test('what failed is tried again', async () => {
  const answers = [Promise.reject(new Error('not yet')), Promise.resolve('there')]
  answers[0]!.catch(() => {})
  const ask = madeOnce(() => answers.shift()!)
  await expect(ask()).rejects.toThrow('not yet')
  expect(await ask()).toBe('there')
})
