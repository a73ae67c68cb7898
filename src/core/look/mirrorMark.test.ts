import type { Mark } from './mark.ts'
import { expect, test } from 'vitest'
import { mirrorMark } from './mirrorMark.ts'

const mirror = (mark: Mark) => mirrorMark({ mark, widthPx: 1000 })
const shape = { kind: 'shape', layer: 1, colour: '#FFFFFF' } as const

test('a text keeps its words and is anchored at its other end on the other side', () => {
  const text = {
    kind: 'text',
    layer: 1,
    colour: '#FFFFFF',
    text: 'ضغط',
    baseline: 9,
    em: 5,
    face: 'bold',
    halo: null,
  } as const
  expect(mirror({ ...text, x: 50, align: 'left' })).toMatchObject({ x: 950, align: 'right', text: 'ضغط' })
  expect(mirror({ ...text, x: 200, align: 'centre' })).toMatchObject({ x: 800, align: 'centre' })
})

test('a shape is mirrored; one with a direction of its own is moved as it is', () => {
  expect(mirror({ ...shape, path: 'm 10 20 l 30.5 20 l 30 40' })).toMatchObject({
    path: 'm 990 20 l 969.5 20 l 970 40',
  })
  expect(mirror({ ...shape, path: 'm 10 20 l 30 20', middleX: 20 })).toMatchObject({
    path: 'm 970 20 l 990 20',
    middleX: 980,
  })
})

test('places in the tags move with their shape', () => {
  const tags = '\\clip(m 10 20 l 30 20)\\org(20,30)\\frz0\\t(0,1000,\\frz-9)'
  expect(mirror({ ...shape, path: 'm 10 20', middleX: 20, tags })).toMatchObject({
    tags: '\\clip(m 970 20 l 990 20)\\org(980,30)\\frz0\\t(0,1000,\\frz-9)',
  })
  expect(() => mirror({ ...shape, path: 'm 10 20', tags })).toThrow('says its middle')
})

test('a mark that is mirrored twice is as it was', () => {
  const mark = { ...shape, path: 'm 10 20 l 30 20', middleX: 20, tags: '\\org(20,30)' } as const
  expect(mirror(mirror(mark))).toEqual(mark)
})
