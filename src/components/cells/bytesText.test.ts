import { expect, test } from 'vitest'
import { bytesText } from './bytesText.ts'

test.each([
  [0, 'en', '0 byte'],
  [12_400_000, 'en', '12 MB'],
  [1_430_000_000, 'en', '1.4 GB'],
  [1_430_000_000, 'fr', '1,4 Go'],
])('%s bytes in %s are %s', (bytes, language, expected) => {
  expect(bytesText({ bytes, language }).replace(/[\u00a0\u202f]/gu, ' ')).toBe(expected)
})
