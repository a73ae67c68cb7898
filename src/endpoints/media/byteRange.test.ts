import { expect, test } from 'vitest'
import { byteRange } from './byteRange.ts'

const check = (header: string | null, expected: string, totalBytes = 1000): void => {
  const range = byteRange({ header, totalBytes })
  expect(range.kind === 'part' ? `${range.fromByte}..${range.toByte}` : range.kind).toBe(expected)
}

test.each([
  ['bytes=0-0', '0..1'],
  ['bytes=0-', '0..1000'],
  ['bytes=999-', '999..1000'],
  ['bytes=10-19', '10..20'],
  ['bytes=10-5000', '10..1000'],
  ['bytes=-1', '999..1000'],
  ['bytes=-5000', '0..1000'],
  ['Bytes= 1-2 ', '1..3'],
  ['bytes=0-99999999999999999999999', '0..1000'],
])('%s is the range %s', (header, expected) => check(header, expected))

test.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0', 'bytes=99999999999999999999999-'])(
  '%s lies outside of 1000 bytes',
  (header) => check(header, 'unsatisfiable'),
)

test.each([
  null,
  '',
  'bytes',
  'bytes=',
  'bytes=-',
  'bytes=5-2',
  'bytes=a-b',
  'items=0-1',
  'bytes=0-1,5-6',
  'bytes=1.5-2',
])('%s is answered by the whole', (header) => check(header, 'whole'))

test('an empty file has no last bytes', () => {
  check('bytes=-5', 'unsatisfiable', 0)
})
