import { expect, test } from 'vitest'
import { fitDuration } from './fitDuration.ts'

const fit = (said: Partial<Parameters<typeof fitDuration>[0]> = {}) => {
  let looks = 0
  const secondsOf = (count: number): number => {
    looks += 1
    return 15 + 60 * count
  }
  const count = fitDuration({
    guess: 10,
    least: 0,
    limitSeconds: 7200,
    lot: 1,
    secondsOf,
    targetSeconds: 600,
    ...said,
  })
  return { count, looks }
}

test('the count that comes nearest is found; of two as near the lower one', () => {
  expect(fit().count).toBe(10)
  expect(fit({ targetSeconds: 15 + 60 * 7 + 31 }).count).toBe(8)
  expect(fit({ targetSeconds: 15 + 60 * 7 + 30 }).count).toBe(7)
})

test('counts are whole lots, as many as are needed at least, and never above the limit', () => {
  expect(fit({ lot: 4 }).count).toBe(8)
  expect(fit({ least: 12 }).count).toBe(12)
  expect(fit({ least: 9, lot: 4 }).count).toBe(12)
  expect(fit({ limitSeconds: 490, targetSeconds: 480 }).count).toBe(7)
})

test('a guess that is far off costs few looks', () => {
  const { count, looks } = fit({ guess: 5000, targetSeconds: 7000 })
  expect(count).toBe(116)
  expect(looks).toBeLessThan(15)
})
