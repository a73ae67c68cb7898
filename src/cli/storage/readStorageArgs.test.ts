import { expect, test } from 'vitest'
import { readStorageArgs } from './readStorageArgs.ts'

test('a copy says where to, and may replace', () => {
  expect(readStorageArgs(['copy', '--to', 's3'])).toEqual({ replace: false, to: 's3' })
  expect(readStorageArgs(['copy', '--to', 'disk', '--replace'])).toEqual({ replace: true, to: 'disk' })
})

test('what is wrong with the words is said, with how to use them', () => {
  expect(() => readStorageArgs([])).toThrow('there is no "storage "')
  expect(() => readStorageArgs(['move'])).toThrow('there is no "storage move"')
  expect(() => readStorageArgs(['copy'])).toThrow('--to is missing')
  expect(() => readStorageArgs(['copy', '--to', 'ftp'])).toThrow('--to must be s3 or disk, got "ftp"')
  expect(() => readStorageArgs(['copy', '--all'])).toThrow('Usage: npx repreel storage copy')
})
