import { expect, test } from 'vitest'
import { dropPlaceOf } from './dropPlaceOf.ts'
import { placeAfterDrop } from './placeAfterDrop.ts'

const blocks = [
  {
    bottom: 200,
    items: [
      { bottom: 100, top: 50 },
      { bottom: 150, top: 100 },
    ],
    top: 0,
  },
  { bottom: 300, items: [], top: 220 },
]
const item = { block: 0, item: 1, kind: 'item' } as const
const at = (y: number, most = 30) => dropPlaceOf({ blocks, most, what: item, y })

test('an item is put before the row whose upper half it is over, in the nearest block', () => {
  expect(at(60)).toEqual({ block: 0, item: 0, kind: 'item' })
  expect(at(90)).toEqual({ block: 0, item: 1, kind: 'item' })
  expect(at(190)).toEqual({ block: 0, item: 2, kind: 'item' })
  expect(at(900)).toEqual({ block: 1, item: 0, kind: 'item' })
})

test('a block without room takes nothing from elsewhere, but changes its own order', () => {
  expect(at(250, 0)).toBeNull()
  expect(at(60, 0)).toEqual({ block: 0, item: 0, kind: 'item' })
})

test('what is taken out makes those behind it move up', () => {
  expect(placeAfterDrop(item, { block: 0, item: 0, kind: 'item' })).toEqual({
    block: 0,
    item: 0,
    kind: 'item',
  })
  expect(placeAfterDrop({ ...item, item: 0 }, { block: 0, item: 2, kind: 'item' })).toEqual({
    block: 0,
    item: 1,
    kind: 'item',
  })
  expect(placeAfterDrop({ index: 0, kind: 'block' }, { index: 2, kind: 'block' })).toEqual({
    index: 1,
    kind: 'block',
  })
})

test('what is let go beside itself stays', () => {
  expect(placeAfterDrop(item, { block: 0, item: 1, kind: 'item' })).toBeNull()
  expect(placeAfterDrop(item, { block: 0, item: 2, kind: 'item' })).toBeNull()
})
