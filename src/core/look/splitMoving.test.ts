import type { Mark } from './mark.ts'
import { expect, test } from 'vitest'
import { splitMoving } from './splitMoving.ts'

const mark: Mark = { kind: 'shape', layer: 1, colour: '#FFFFFF', path: 'm 0 0' }
const split = (...marks: Mark[]) => splitMoving({ frameRate: 30, frames: 300, marks })

test('what is the same in its span is held, without a span for the whole segment', () => {
  const span = { fromFrame: 30, toFrame: 60 }
  expect(split({ ...mark, span }, mark)).toEqual({
    held: [
      { ...mark, span },
      { ...mark, span: { fromFrame: 0, toFrame: 300 } },
    ],
    moving: [],
  })
})

test('what changes from frame to frame moves as a whole', () => {
  const moving = { ...mark, moving: true, fade: { inMs: 0, outMs: 600 } } as const
  expect(split(moving)).toEqual({ held: [], moving: [moving] })
})

test('what fades moves only while it comes and goes', () => {
  const { held, moving } = split({
    ...mark,
    fade: { inMs: 180, outMs: 220 },
    span: { fromFrame: 100, toFrame: 154 },
  })
  expect(held).toEqual([{ ...mark, span: { fromFrame: 106, toFrame: 147 } }])
  expect(moving).toEqual([
    { ...mark, fade: { inMs: 180, outMs: 0 }, span: { fromFrame: 100, toFrame: 106 } },
    { ...mark, fade: { inMs: 0, outMs: 220 }, span: { fromFrame: 147, toFrame: 154 } },
  ])
})

test('what fades all the time is never held', () => {
  const fading = { ...mark, fade: { inMs: 200, outMs: 200 }, span: { fromFrame: 0, toFrame: 12 } }
  expect(split(fading)).toEqual({ held: [], moving: [fading] })
})
