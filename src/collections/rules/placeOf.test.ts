import { expect, test } from 'vitest'
import { placeOf } from './placeOf.ts'

test('rows are named and counted as an editor sees them', () => {
  expect(placeOf({ language: 'en', path: 'blocks.0.items.2.seconds' })).toBe('Block 1 · Item 3')
  expect(placeOf({ language: 'fr', path: 'blocks.1.rounds' })).toBe('Bloc 2')
})

test('a field outside a list has no place', () => {
  expect(placeOf({ language: 'en', path: 'defaults.workSeconds' })).toBe('')
})
