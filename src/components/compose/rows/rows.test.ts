import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { blockKinds } from '../../../core/workout/blockKinds.ts'
import { blocksOf } from './blocksOf.ts'
import { changeRows } from './changeRows.ts'
import { copyRow } from './copyRow.ts'
import { joinRows } from './joinRows.ts'
import { moveItem } from './moveItem.ts'
import { newBlock } from './newBlock.ts'
import { newItem } from './newItem.ts'
import { blocksPath, itemsPath } from './paths.ts'
import { stepOf } from './stepOf.ts'

/** Two blocks, with as many exercises as these lists have ids. */
const form = (...lists: string[][]): FormState => {
  const blocks = lists.map((_, i) => newBlock({ id: `b${i}`, kind: blockKinds[2]! }))
  const empty = joinRows({ form: { title: { value: 'Legs' } }, path: blocksPath, rows: blocks })
  return lists.reduce(
    (filled, ids, i) =>
      joinRows({
        form: filled,
        path: itemsPath(i),
        rows: ids.map((id) => newItem({ id, item: { exercise: `of ${id}`, kind: 'exercise' } })),
      }),
    empty,
  )
}
const shape = (state: FormState) =>
  blocksOf(state).map(({ id, items }) => [id, items.map((item) => `${item.id}: ${item.exercise}`)])

test('an item that is moved into another block brings all that it says, and the rest moves up', () => {
  const before = form(['1', '2', '3'], ['4'])
  before['blocks.0.items.1.workSeconds'] = { value: 45 }
  const after = moveItem({ form: before, from: { block: 0, item: 1 }, to: { block: 1, item: 0 } })
  expect(shape(after)).toEqual([
    ['b0', ['1: of 1', '3: of 3']],
    ['b1', ['2: of 2', '4: of 4']],
  ])
  expect(after['blocks.1.items.0.workSeconds']?.value).toBe(45)
  expect(after['blocks.0.items']).toMatchObject({ disableFormData: true, value: 2 })
  expect(Object.keys(after).filter((name) => name.startsWith('blocks.0.items.2'))).toEqual([])
  expect(after.title?.value).toBe('Legs')
})

test('a block without items counts none, so that a save says so', () => {
  const after = moveItem({ form: form(['1'], []), from: { block: 0, item: 0 }, to: { block: 1, item: 0 } })
  expect(after['blocks.0.items']).toMatchObject({ disableFormData: false, rows: [], value: 0 })
})

test('blocks keep their items when their order changes', () => {
  const after = changeRows({
    change: (rows) => rows.toReversed(),
    form: form(['1'], ['2', '3']),
    path: blocksPath,
  })
  expect(shape(after)).toEqual([
    ['b1', ['2: of 2', '3: of 3']],
    ['b0', ['1: of 1']],
  ])
})

test('a copy of a block says the same under ids of its own', () => {
  let made = 0
  const newId = () => `new${(made += 1)}`
  const after = changeRows({
    change: (rows) => [...rows, copyRow({ newId, row: rows[0]! })],
    form: form(['1', '2']),
    path: blocksPath,
  })
  const [original, copy] = blocksOf(after)
  expect(copy!.items.map(({ exercise }) => exercise)).toEqual(['of 1', 'of 2'])
  const ids = [original!, copy!].flatMap(({ id, items }) => [id, ...items.map((item) => item.id)])
  expect(new Set(ids).size).toBe(6)
  expect(after['blocks.1.items.1.id']?.value).toBe(copy!.items[1]!.id)
  expect(after['blocks.1.items']?.rows?.[1]?.id).toBe(copy!.items[1]!.id)
})

test('a step at the edge of a block leads into the next one that has room', () => {
  const counts = [2, 0, 3]
  const step = (block: number, item: number, by: -1 | 1, most = 30) =>
    stepOf({ by, counts, from: { block, item }, most })
  expect(step(0, 0, 1)).toEqual({ block: 0, item: 1 })
  expect(step(0, 1, 1)).toEqual({ block: 1, item: 0 })
  expect(step(2, 0, -1)).toEqual({ block: 1, item: 0 })
  expect(step(0, 0, -1)).toBeNull()
  expect(step(2, 2, 1)).toBeNull()
  expect(stepOf({ by: -1, counts: [3, 1], from: { block: 1, item: 0 }, most: 3 })).toBeNull()
})
