import { expect, test } from 'vitest'
import { periodicCubic } from './periodicCubic.ts'

const knots = [
  { at: 0, value: 0 },
  { at: 0.4, value: 10 },
  { at: 0.5, value: 10 },
  { at: 0.9, value: 0 },
]

test('the curve meets its knots', () => {
  for (const { at, value } of knots) expect(periodicCubic(knots, at)).toBeCloseTo(value, 12)
})

test('two equal knots are a hold, across the end of the loop too', () => {
  for (const at of [0.42, 0.45, 0.49]) expect(periodicCubic(knots, at)).toBe(10)
  for (const at of [0.92, 0.95, 0.999]) expect(periodicCubic(knots, at)).toBe(0)
})

test('between two knots the curve stays between their values', () => {
  for (let at = 0; at < 1; at += 0.01) {
    expect(periodicCubic(knots, at)).toBeGreaterThanOrEqual(0)
    expect(periodicCubic(knots, at)).toBeLessThanOrEqual(10)
  }
})

test('one knot is a constant', () => {
  expect(periodicCubic([{ at: 0.3, value: 7 }], 0.9)).toBe(7)
})
