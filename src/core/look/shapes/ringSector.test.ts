import { expect, test } from 'vitest'
import { ringSector } from './ringSector.ts'

const box = { cx: 100, cy: 100, r: 50, stroke: 10 }
const pointsOf = (path: string): Array<[number, number]> =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test('a quarter runs clockwise outside and back inside', () => {
  expect(ringSector({ ...box, fromDegrees: 0, toDegrees: 90 })).toBe(
    'm 100 50 b 127.6 50 150 72.4 150 100 l 140 100 b 140 77.9 122.1 60 100 60',
  )
})

test('each curve ends on one of the two circles, however far it goes', () => {
  const path = ringSector({ ...box, fromDegrees: 37, toDegrees: 360 })
  const ends = path
    .split(/(?=[mlb])/)
    .map((step) => pointsOf(step).at(-1)!)
    .map(([x, y]) => Math.hypot(x - 100, y - 100))
  expect(ends).toHaveLength(10)
  for (const [i, distance] of ends.entries()) expect(distance).toBeCloseTo(i < 5 ? 50 : 40, 0)
})
