import { expect, test } from 'vitest'
import { redactLine } from './redactLine.ts'

test.each([
  [
    'GET /api/repreel/versions/ab/v1.m4s?token=eyJhbGciOi.J9.sig&x=1',
    'GET /api/repreel/versions/ab/v1.m4s?token=…&x=1',
  ],
  ['{"url":"/a?q=1&token=abc"}', '{"url":"/a?q=1&token=…"}'],
  ['Authorization: Bearer abcdef.ghi', 'Authorization: Bearer …'],
  ['{"authorization":"users API-Key 0123-4567"}', '{"authorization":"…"}'],
  ['users API-Key 0123-4567', 'users API-Key …'],
  ['postgres://me:pa55@host:5432/db failed', 'postgres://me:…@host:5432/db failed'],
  ['{"cookie":"payload-token=abc; a=b","password":"a\\"b"}', '{"cookie":"…","password":"…"}'],
  ['cookie payload-token=abc; a=b', 'cookie payload-token=…; a=b'],
])('%s loses what opens something', (line, kept) => {
  expect(redactLine(line)).toBe(kept)
})

test.each(['http://127.0.0.1:3000/api', 'tokens=12', '{"msg":"secret of a good squat"}'])(
  '%s stays',
  (line) => {
    expect(redactLine(line)).toBe(line)
  },
)
