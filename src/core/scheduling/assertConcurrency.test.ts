import { expect, test } from 'vitest'
import { assertConcurrency } from './assertConcurrency.ts'

test('a worker runs 1 to 128 FFmpegs at once', () => {
  for (const right of [1, 128]) expect(() => assertConcurrency(right)).not.toThrow()
  for (const wrong of [0, 1.5, 129, NaN, '2' as unknown as number])
    expect(() => assertConcurrency(wrong)).toThrow('must be a whole number from 1 to 128, got ')
})
