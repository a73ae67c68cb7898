import { expect, test } from 'vitest'
import { readStoreArgs } from './readStoreArgs.ts'

test('without a word it tells figures, with one it verifies', () => {
  expect(readStoreArgs([])).toEqual({ verify: false })
  expect(readStoreArgs(['verify'])).toEqual({ from: null, heal: false, verify: true })
  expect(readStoreArgs(['verify', '--heal', '--from', 'segments/7f'])).toEqual({
    from: 'segments/7f',
    heal: true,
    verify: true,
  })
})

test('what makes no sense is refused with its value', () => {
  expect(() => readStoreArgs(['sweep'])).toThrow('There is no "store sweep"')
  expect(() => readStoreArgs(['--heal'])).toThrow('belong to "store verify"')
  expect(() => readStoreArgs(['verify', '--from', 'x/1'])).toThrow('got "x/1"')
  expect(() => readStoreArgs(['verify', '--mend'])).toThrow('--mend')
})
