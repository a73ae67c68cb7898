import type { BlockFormat } from '../../../core/timeline/types.ts'
import type { ComposedBlock, ComposedItem } from '../rows/blocksOf.ts'
import { expect, test } from 'vitest'
import { fillBlanks } from '../../../core/fillBlanks.ts'
import { defaultTimes } from '../../../core/workout/defaultTimes.ts'
import { en } from '../../../messages/en.ts'
import { itemFigures } from './itemFigures.ts'
import { itemSummary } from './itemSummary.ts'

const exercise = {
  clipSide: null,
  defaultReps: null,
  defaultWorkSeconds: null,
  laterality: 'bilateral',
  measurement: 'time',
} as const

type Said = {
  format?: BlockFormat
  block?: Partial<ComposedBlock>
  item?: Partial<ComposedItem>
  exercise?: Partial<Parameters<typeof itemFigures>[0]['exercise']>
  next?: ComposedItem['kind']
}

const told = ({
  block = {},
  exercise: said = {},
  format = 'interval',
  item = {},
  next = 'exercise',
}: Said): string => {
  const first: ComposedItem = { id: 'i', kind: 'exercise', ...item }
  const composed = { ...block, format, id: 'b', items: [first, ...(next ? [{ id: 'n', kind: next }] : [])] }
  const figures = itemFigures({
    block: composed,
    defaults: defaultTimes,
    exercise: { ...exercise, ...said },
    index: 0,
  })
  return itemSummary({
    figures,
    item: first,
    say: (key, blanks = {}) => fillBlanks({ blanks, text: en[key] }),
  })
}

test('an exercise says what it comes to, with what is inherited', () => {
  expect(told({})).toBe('40 s · rest 20 s')
  expect(told({ block: { restSeconds: 0, workSeconds: 75 } })).toBe('1:15 min')
  expect(told({ item: { target: 'time', workSeconds: 50 } })).toBe('50 s · rest 20 s')
})

test('repetitions, sides and loads are said', () => {
  expect(told({ exercise: { defaultReps: 12, measurement: 'reps' } })).toBe('12 × · rest 20 s')
  expect(told({ exercise: { laterality: 'unilateral' }, item: { loadNote: '2 × 12 kg' } })).toBe(
    '40 s · rest 20 s · both sides · 2 × 12 kg',
  )
})

test('the last item of a block is followed by no rest of its own, except between sets', () => {
  expect(told({ next: null })).toBe('40 s')
  expect(told({ block: { rounds: 3 }, format: 'straight_sets', next: null })).toBe('40 s · rest 20 s')
})

test('a rest that follows is the rest', () => {
  expect(told({ next: 'rest' })).toBe('40 s')
})

test('a format that fixes its times says those, one with a clock for all says none', () => {
  expect(told({ format: 'tabata', item: { target: 'time', workSeconds: 50 } })).toBe('20 s')
  expect(told({ format: 'amrap' })).toBe('')
  expect(told({ format: 'amrap', item: { reps: 8, target: 'reps' } })).toBe('8 ×')
  expect(told({ format: 'emom' })).toBe('40 s')
  expect(told({ format: 'superset' })).toBe('40 s')
})

test('rests and messages say how long they stand', () => {
  const say = (key: keyof typeof en) => en[key]
  expect(itemSummary({ figures: null, item: { id: 'i', kind: 'rest', seconds: 90 }, say })).toBe('1:30 min')
  expect(itemSummary({ figures: null, item: { id: 'i', kind: 'message' }, say })).toBe('10 s')
})
