import type { HeldMark } from './splitMoving.ts'
import { expect, test } from 'vitest'
import { holdTogether } from './holdTogether.ts'
import { circle } from './shapes/circle.ts'
import { evenMetrics } from './testing/evenMetrics.ts'

const disc = (cx: number, cy: number, r: number): HeldMark => ({
  kind: 'shape',
  layer: 1,
  colour: '#FFFFFF',
  path: circle({ cx, cy, r }),
  span: { fromFrame: 0, toFrame: 30 },
})
const parted = (marks: readonly HeldMark[]) =>
  holdTogether({ frames: 30, heightPx: 720, marks, metrics: evenMetrics })

test('what lies apart is held apart, what changes most first', () => {
  const ring = [disc(200, 200, 100), disc(200, 200, 90), disc(220, 190, 40)]
  const cue = disc(200, 650, 20)
  expect(parted([cue, ...ring])).toEqual({ held: [ring, [cue]], rest: [] })
})

test('what is seen for a moment is not held, nor is a third picture', () => {
  const [ring, cue, third] = [disc(200, 200, 100), disc(200, 650, 50), disc(900, 200, 20)]
  const pill: HeldMark = { ...disc(900, 650, 60), span: { fromFrame: 3, toFrame: 9 } }
  expect(parted([ring, cue, third, pill])).toEqual({ held: [[ring], [cue]], rest: [third, pill] })
})

test('marks that touch through a third one are held together, in their order', () => {
  const chain = [disc(100, 100, 50), disc(300, 100, 50), disc(200, 100, 150)]
  expect(parted(chain)).toEqual({ held: [chain], rest: [] })
})

test('nothing is held of nothing', () => {
  expect(parted([])).toEqual({ held: [], rest: [] })
})
