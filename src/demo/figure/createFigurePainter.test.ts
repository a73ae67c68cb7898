import { expect, test } from 'vitest'
import { squat } from '../exercises/squat.ts'
import { createFigurePainter } from './createFigurePainter.ts'

const picture = { heightPx: 180, widthPx: 320 }
const paint = createFigurePainter({ movement: squat, picture, shirt: 'coral' })
const lumaAt = (frame: Uint8Array, x: number, y: number) => frame[y * picture.widthPx + x] ?? NaN

test('a picture is one yuv420p frame in limited range', () => {
  const frame = paint(0)
  expect(frame.length).toBe((320 * 180 * 3) / 2)
  const luma = frame.subarray(0, 320 * 180)
  expect(Math.min(...luma)).toBeGreaterThanOrEqual(16)
  expect(Math.max(...luma)).toBeLessThanOrEqual(235)
})

test('the same moment is the same picture, byte for byte', () => {
  const first = paint(0.3).slice()
  paint(0.7)
  expect(paint(0.3)).toEqual(first)
})

test('what is dark wall while the figure squats is bright head while it stands', () => {
  const squatting = lumaAt(paint(0.45), 168, 24)
  expect(lumaAt(paint(0), 168, 24)).toBeGreaterThan(squatting + 30)
})

test('far from figure and shadow nothing changes from frame to frame', () => {
  const standing = paint(0).slice()
  const squatting = paint(0.45)
  for (const [x, y] of [
    [4, 4],
    [315, 90],
    [20, 170],
  ] as const)
    expect(lumaAt(squatting, x, y)).toBe(lumaAt(standing, x, y))
})
