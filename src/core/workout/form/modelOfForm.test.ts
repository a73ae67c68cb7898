import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelOfForm } from './modelOfForm.ts'

const field = (value: unknown) => ({ value })

test('rows that were never saved are known by their place, and numbers half typed say nothing', () => {
  const model = modelOfForm({
    blocks: { rows: [{ id: 'x' }], value: 1 },
    'blocks.0.format': field('circuit'),
    'blocks.0.items': { rows: [{}, {}], value: 2 },
    'blocks.0.items.0.exercise': field({ id: 7, name: 'Squat' }),
    'blocks.0.items.0.kind': field('exercise'),
    'blocks.0.items.0.target': field('time'),
    'blocks.0.items.0.workSeconds': field('4x'),
    'blocks.0.items.1.kind': field('rest'),
    'blocks.0.items.1.seconds': field('30'),
    'blocks.0.rounds': field(3),
    intensity: field('sprint'),
    'look.show.timer': field(false),
    title: field('Legs'),
  })
  expect(model).toMatchObject({
    intensity: null,
    look: { show: { name: null, timer: false } },
    title: 'Legs',
  })
  expect(model.blocks).toHaveLength(1)
  expect(model.blocks![0]).toMatchObject({ format: 'circuit', id: 'blocks.0', rounds: 3 })
  expect(model.blocks![0]!.items).toMatchObject([
    { exercise: '7', id: 'blocks.0.items.0', target: 'time', workSeconds: null },
    { exercise: null, id: 'blocks.0.items.1', kind: 'rest', seconds: 30 },
  ])
})

test('an array without rows has as many as its value says', () => {
  expect(modelOfForm({ blocks: field(2) }).blocks?.map(({ items }) => items)).toEqual([[], []])
  expect(modelOfForm({}).blocks).toEqual([])
})

test('no state of a form is too strange to be read', () => {
  const names = ['blocks', 'blocks.0.items', 'blocks.0.items.0.exercise', 'blocks.0.rounds', 'title', 'audio']
  const states = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.constant(undefined), fc.record({ rows: fc.array(fc.anything()), value: fc.anything() })),
  )
  fc.assert(fc.property(states, (state) => void modelOfForm(state)))
})
