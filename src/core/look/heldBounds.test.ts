import type { Mark } from './mark.ts'
import { expect, test } from 'vitest'
import { heldBounds } from './heldBounds.ts'
import { circle } from './shapes/circle.ts'
import { evenMetrics } from './testing/evenMetrics.ts'

const bounds = (...marks: Mark[]) => heldBounds({ heightPx: 720, marks, metrics: evenMetrics, widthPx: 1280 })
const disc = (cx: number): Mark => ({
  kind: 'shape',
  layer: 1,
  colour: '#FFFFFF',
  path: circle({ cx, cy: 301, r: 50 }),
})

test('shapes are within it, on even pixels', () => {
  expect(bounds(disc(101))).toEqual({ xPx: 50, yPx: 250, widthPx: 104, heightPx: 104 })
  expect(bounds(disc(101), disc(301))).toMatchObject({ xPx: 50, widthPx: 304 })
})

test('it never leaves the frame', () => {
  expect(bounds(disc(10))).toMatchObject({ xPx: 0, widthPx: 62 })
  expect(bounds(disc(1270))).toMatchObject({ xPx: 1218, widthPx: 62 })
})

test('a text is within it with its halo, wherever it is anchored', () => {
  const text = { kind: 'text', layer: 4, colour: '#FFFFFF', em: 40, face: 'bold', text: 'Squat' } as const
  const place = { x: 640, baseline: 400 } as const
  const left = bounds({ ...text, ...place, align: 'left', halo: null })
  const centre = bounds({ ...text, ...place, align: 'centre', halo: null })
  const withHalo = bounds({ ...text, ...place, align: 'left', halo: '#000000' })
  expect(left.xPx).toBe(636)
  expect(left.yPx).toBeLessThan(360)
  expect(left.yPx + left.heightPx).toBeGreaterThan(410)
  expect(centre.xPx + centre.widthPx / 2).toBeCloseTo(641, 0)
  expect(left.xPx - withHalo.xPx).toBe(16)
})
