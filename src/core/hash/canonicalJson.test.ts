import { expect, test } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'

test('the order in which members were added does not show', () => {
  expect(canonicalJson({ b: 1, a: [{ d: 2, c: null }] })).toBe(
    canonicalJson({ a: [{ c: null, d: 2 }], b: 1 }),
  )
  expect(canonicalJson({ b: 1, a: 'é"' })).toBe('{"a":"é\\"","b":1}')
})

test('a member that is undefined is the same as none, an element becomes null', () => {
  expect(canonicalJson({ a: undefined })).toBe('{}')
  expect(canonicalJson([undefined])).toBe('[null]')
})

test('a number without a JSON form is refused by value', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('NaN has no JSON form')
})
