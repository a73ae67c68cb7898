import type { Interval, Timeline } from '../timeline/types.ts'
import { expect, test } from 'vitest'
import { chaptersOf } from './chaptersOf.ts'

const seconds = (
  kind: Interval['kind'],
  length: number,
  label = '',
  number = 1,
): Partial<Interval> & { length: number } => ({
  exerciseNumber: number,
  itemId: `item ${number}`,
  kind,
  label,
  length,
  round: 1,
})

/** Only what chapters are computed from. */
const timeline = (parts: Array<ReturnType<typeof seconds>>): Timeline => {
  const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, { length }) => sum + length * 30, 0))
  const intervals = parts.map(
    (part, i) => ({ ...part, endFrame: ends[i]!, startFrame: ends[i - 1] ?? 0 }) as Interval,
  )
  return { frameRate: 30, intervals, locale: 'en', title: 'Legs', totalFrames: ends.at(-1) ?? 0 }
}

const check = (parts: Array<ReturnType<typeof seconds>>, expected: string) => {
  const text = chaptersOf(timeline(parts)).map((c) => `${c.title} ${c.startSeconds}..${c.endSeconds}`)
  expect(text.join(' | ')).toBe(expected)
}

test('every exercise is a chapter, and together they are the programme', () => {
  check(
    [
      seconds('prepare', 10),
      seconds('work', 40, 'Squat'),
      seconds('rest', 20),
      seconds('work', 40, 'Lunge', 2),
      seconds('outro', 5),
    ],
    'Squat 0..70 | Lunge 70..115',
  )
})

test('the two sides of an exercise are one chapter', () => {
  check(
    [
      seconds('work', 30, 'Plank'),
      seconds('switch_sides', 5),
      seconds('work', 30, 'Plank'),
      seconds('work', 30, 'Squat', 2),
    ],
    'Plank 0..65 | Squat 65..95',
  )
})

test('a programme without work has one chapter, its title', () => {
  check([seconds('message', 20, 'Drink')], 'Legs 0..20')
})
