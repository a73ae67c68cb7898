import type { ItemModel } from '../../core/workout/types.ts'
import { expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { blockText } from './blockText.ts'
import { itemText } from './itemText.ts'

const check = (item: ItemModel, expected: string, exerciseName: string | null = 'Squat') =>
  expect(itemText({ exerciseName, item, number: 2, text: (key) => en[key] })).toBe(expected)

test('an exercise is named with what is asked', () => {
  check({ kind: 'exercise', target: 'time', workSeconds: 40 }, '2 · Squat · 40 s')
  check({ kind: 'exercise', reps: 12, side: 'left', target: 'reps' }, '2 · Squat · 12 × · Left')
})

test('an exercise without a target of its own says nothing about it', () => {
  check({ kind: 'exercise', side: 'auto' }, '2 · Squat')
})

test('an item without an exercise says so', () => {
  check({ kind: 'exercise' }, '2 · No exercise chosen', null)
})

test('rests and messages say how long they stand', () => {
  check({ kind: 'rest', seconds: 30 }, '2 · Rest · 30 s')
  check({ kind: 'message', text: 'Drink some water' }, '2 · Drink some water · 10 s')
})

test('a block is named with its format and rounds', () => {
  const text = (key: keyof typeof en) => en[key]
  expect(blockText({ block: { format: 'circuit', name: 'Legs', rounds: 3 }, number: 1, text })).toBe(
    '1 · Legs · Circuit · 3 ×',
  )
  expect(blockText({ block: { format: 'tabata', phase: 'main', rounds: 4 }, number: 2, text })).toBe(
    '2 · Main part · Tabata',
  )
})
