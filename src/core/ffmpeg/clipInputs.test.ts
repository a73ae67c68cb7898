import type { ClipSource } from '../segments/types.ts'
import { expect, test } from 'vitest'
import { exercise } from '../timeline/testing/builders.ts'
import { clipInputs } from './clipInputs.ts'

const { clip } = exercise('squat')
const source = (said: Partial<ClipSource>): ClipSource => ({
  ...clip,
  clip: clip.hash,
  speed: 1,
  mirrored: false,
  ...said,
})

const at720 = { frameRate: 30, widthPx: 1280, heightPx: 720 } as const

type Sources = Array<{ source: ClipSource; frames: number }>

const inputs = (...sources: Sources): string => inputsAt(at720, sources)

const inputsAt = (video: Parameters<typeof clipInputs>[0]['video'], sources: Sources): string =>
  clipInputs({
    video,
    picture: {
      kind: 'clips',
      sources,
      frozen: false,
      rect: { xPx: 0, yPx: 0, widthPx: 2, heightPx: 2 },
      fit: 'cover',
      focusX: 0.5,
      fill: { kind: 'blur' },
    },
  })
    .map(({ frames, repeat, runFrames }) => `${repeat} ${runFrames} for ${frames}`)
    .join(', ')

test('a short clip is kept in memory and repeated', () => {
  expect(inputs({ source: source({}), frames: 1200 })).toBe('loop 120 for 1200')
})

test('speed and trim change the length of a run', () => {
  expect(inputs({ source: source({ speed: 1.25 }), frames: 1200 })).toBe('loop 96 for 1200')
  expect(inputs({ source: source({ trim: { inMs: 500, outMs: 1500 } }), frames: 1200 })).toBe(
    'loop 30 for 1200',
  )
})

test('a clip longer than memory allows is read again for each run', () => {
  expect(inputs({ source: source({ durationMs: 13_000 }), frames: 1200 })).toBe(
    'once 390 for 390, once 390 for 390, once 390 for 390, once 390 for 30',
  )
})

test('a larger picture leaves room for fewer frames, a smaller one for more', () => {
  const long = [{ source: source({ durationMs: 8000 }), frames: 300 }]
  expect(inputsAt({ ...at720, widthPx: 1920, heightPx: 1080 }, long)).toBe(
    'once 240 for 240, once 240 for 60',
  )
  const longer = [{ source: source({ durationMs: 20_000 }), frames: 700 }]
  expect(inputsAt({ ...at720, widthPx: 854, heightPx: 480 }, longer)).toBe('loop 600 for 700')
})

test('several clips share the memory', () => {
  const frames = 300
  expect(
    inputs({ source: source({}), frames }, { source: source({}), frames }, { source: source({}), frames }),
  ).toBe(Array.from({ length: 3 }, () => 'once 120 for 120, once 120 for 120, once 120 for 60').join(', '))
})

test('there and back neither end is seen twice', () => {
  expect(inputs({ source: source({ playback: 'boomerang' }), frames: 1200 })).toBe('loop 238 for 1200')
})

test('there and back is read again for each run where both ways are more than memory allows', () => {
  const slow = source({ playback: 'boomerang', durationMs: 6000 })
  expect(inputs({ source: slow, frames: 600 })).toBe('once 358 for 358, once 358 for 242')
})

test('a clip that stops at its end is read once', () => {
  expect(inputs({ source: source({ playback: 'freeze_last' }), frames: 1200 })).toBe('once 120 for 1200')
})

test('a clip of 11 s there and back is refused with the figures', () => {
  const long = source({ playback: 'boomerang', durationMs: 11_000 })
  expect(() => inputs({ source: long, frames: 1200 })).toThrow('at most 300 frames, got 330; trim the clip')
})
