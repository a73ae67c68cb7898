import { expect, test } from 'vitest'
import { wordsOf } from './wordsOf.ts'

test('a region does not change the language, and an unknown language speaks English', () => {
  expect(wordsOf('fr-CA').rest).toBe('REPOS')
  expect(wordsOf('de').rest).toBe('REST')
})

test('a dose is said with its unit, and with its side where it is for each', () => {
  const time = (seconds: number) => ({ kind: 'time', seconds, perSide: false }) as const
  expect([40, 100, 120].map((seconds) => wordsOf('en').dose(time(seconds)))).toEqual([
    '40 s',
    '1:40 min',
    '2 min',
  ])
  expect(wordsOf('en').dose({ kind: 'reps', reps: 12, perSide: true })).toBe('12 reps per side')
  expect(wordsOf('fr').dose({ kind: 'reps', reps: 1, perSide: true })).toBe('1 répétition par côté')
})

test('the last of several rounds is counted in full, the others look ahead', () => {
  expect(wordsOf('en').ofRounds({ last: false, round: 2, rounds: 3 })).toBe('OF 3')
  expect(wordsOf('en').ofRounds({ last: true, round: 3, rounds: 3 })).toBe('3 OF 3')
})
