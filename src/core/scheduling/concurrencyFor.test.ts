import { expect, test } from 'vitest'
import { concurrencyFor } from './concurrencyFor.ts'

const GIB = 1024 ** 3

test('one FFmpeg a core where memory allows it', () => {
  expect(concurrencyFor({ cores: 8, memoryBytes: 16 * GIB })).toBe(8)
  expect(concurrencyFor({ cores: 1.5, memoryBytes: 16 * GIB })).toBe(1)
})

test('fewer where memory does not', () => {
  expect(concurrencyFor({ cores: 8, memoryBytes: 4 * GIB })).toBe(3)
  expect(concurrencyFor({ cores: 64, memoryBytes: 2 * GIB })).toBe(1)
})

test('never none', () => expect(concurrencyFor({ cores: 0.5, memoryBytes: GIB / 2 })).toBe(1))
