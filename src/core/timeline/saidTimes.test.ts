import { expect, test } from 'vitest'
import { blockRestTimeOf } from './blockRestTimeOf.ts'
import { emomTimeOf } from './emomTimeOf.ts'
import { restTimeOf } from './restTimeOf.ts'
import { roundRestTimeOf } from './roundRestTimeOf.ts'
import { workTimeOf } from './workTimeOf.ts'

const defaults = { restBetweenRoundsSeconds: 60, restSeconds: 20, workSeconds: 40 }
const silent = { times: { restBetweenRoundsSeconds: null, restSeconds: null, workSeconds: null } }
const block = { times: { restBetweenRoundsSeconds: 45, restSeconds: 15, workSeconds: 35 } }

test('work is said by the item, else its block, else the exercise, else the workout', () => {
  const item = { target: { kind: 'time', seconds: 50 } } as const
  const exercise = { defaultWorkSeconds: 30 }
  const nobody = { target: { kind: 'time', seconds: null } } as const
  expect(workTimeOf({ block, defaults, exercise, item })).toEqual({ from: 'item', seconds: 50 })
  expect(workTimeOf({ block, defaults, exercise, item: nobody })).toEqual({ from: 'block', seconds: 35 })
  expect(workTimeOf({ block: silent, defaults, exercise, item: nobody })).toEqual({
    from: 'exercise',
    seconds: 30,
  })
  expect(
    workTimeOf({ block: silent, defaults, exercise: { defaultWorkSeconds: null }, item: { target: null } }),
  ).toEqual({ from: 'workout', seconds: 40 })
})

test('a rest of 0 is said, not missing', () => {
  const item = { restAfterSeconds: 0 }
  expect(restTimeOf({ block, defaults, item, next: { kind: 'exercise' } })).toEqual({
    from: 'item',
    seconds: 0,
  })
})

test('a rest that follows stands in for the usual one', () => {
  const item = { restAfterSeconds: null }
  expect(restTimeOf({ block, defaults, item, next: { kind: 'rest' } })).toEqual({ from: 'next', seconds: 0 })
  expect(restTimeOf({ block, defaults, item, next: { kind: 'message' } })).toEqual({
    from: 'block',
    seconds: 15,
  })
})

test('rests between rounds and blocks come from the workout where the block says none', () => {
  expect(roundRestTimeOf({ block, defaults })).toEqual({ from: 'block', seconds: 45 })
  expect(roundRestTimeOf({ block: silent, defaults })).toEqual({ from: 'workout', seconds: 60 })
  expect(blockRestTimeOf({ block: { restAfterSeconds: null }, defaults })).toEqual({
    from: 'workout',
    seconds: 60,
  })
})

test('an emom that says no interval starts an item every minute', () => {
  expect(emomTimeOf({ intervalSeconds: null })).toEqual({ from: 'format', seconds: 60 })
})
