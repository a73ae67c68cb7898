import { expect, test } from 'vitest'
import { filterCount, nothingAsked, queryOf, without, withToggled } from './asked.ts'
import { gridMove } from './gridMove.ts'

const move = (key: string, index: number) => gridMove({ columns: 4, count: 10, index, key })

test('arrows lead to the neighbours, and down into a shorter last row to its end', () => {
  expect(move('ArrowRight', 3)).toBe(4)
  expect(move('ArrowDown', 3)).toBe(7)
  expect(move('ArrowDown', 7)).toBe(9)
  expect(move('ArrowUp', 5)).toBe(1)
  expect(move('End', 0)).toBe(9)
})

test('at the edge, and by other keys, nothing moves', () => {
  expect(move('ArrowLeft', 0)).toBeNull()
  expect(move('ArrowUp', 2)).toBeNull()
  expect(move('ArrowDown', 9)).toBeNull()
  expect(move('a', 2)).toBeNull()
})

test('what is asked goes into the query, what is not stays out of it', () => {
  const asked = withToggled({ ...nothingAsked, noJump: true, q: ' squat ' }, 'equipment', 'mat')
  expect(queryOf(withToggled(asked, 'equipment', 'none'), { locale: 'fr', page: 2 })).toBe(
    'limit=48&locale=fr&page=2&q=squat&noJump=true&equipment=mat%2Cnone',
  )
  expect(filterCount(asked)).toBe(2)
  expect(filterCount(without(withToggled(asked, 'equipment', 'mat'), 'noJump'))).toBe(0)
})
