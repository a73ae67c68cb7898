import type { SegmentSpec } from '../segments/types.ts'
import type { ContentHash } from '../timeline/types.ts'
import type { FinishedWork, Work } from './types.ts'
import { expect, test } from 'vitest'
import { videoSettings } from '../segments/videoSettings.ts'
import { createEstimator } from './createEstimator.ts'

const clip = 'c'.repeat(64) as ContentHash // 64 hex digits

const segment = (height: 480 | 720, frames = 300): Work & { kind: 'segment' } => {
  const video = videoSettings({ aspect: '16:9', height, look: 'burned', quality: 'standard' })
  const source = {
    clip,
    widthPx: 1000,
    heightPx: 1000,
    durationMs: 1000,
    trim: null,
    playback: 'loop',
    speed: 1,
    mirrored: false,
    focal: { x: 0.5, y: 0.5 },
    fit: 'crop',
  } as const
  const spec: SegmentSpec = {
    video,
    frames,
    still: '',
    held: [],
    moving: '',
    picture: {
      kind: 'clips',
      sources: [{ source, frames }],
      frozen: false,
      rect: { xPx: 0, yPx: 0, widthPx: video.widthPx, heightPx: video.heightPx },
      fit: 'cover',
      focusX: 0.5,
      fill: { kind: 'blur' },
    },
  }
  return { kind: 'segment', spec }
}
const plain = createEstimator({ clipBytes: new Map() })

const usedTimes = (factor: number, count: number): FinishedWork[] =>
  Array.from({ length: count }, (_, i) => {
    const work = segment(i % 2 === 0 ? 480 : 720, 100 + i)
    return { ...work, cpuSeconds: factor * plain.cpuSeconds(work) }
  })

test('a machine that took twice as long lately is expected to take twice as long', () => {
  const slow = createEstimator({ clipBytes: new Map(), finished: usedTimes(2, 9) })
  expect(slow.cpuSeconds(segment(720))).toBeCloseTo(2 * plain.cpuSeconds(segment(720)), 6)
  expect(slow.bytes(segment(720))).toBe(plain.bytes(segment(720)))
})

test('one piece that was slow, a few pieces, and a mistake in the figures change little', () => {
  const odd = { ...segment(720), cpuSeconds: 1000 }
  const most = createEstimator({ clipBytes: new Map(), finished: [...usedTimes(1, 9), odd] })
  expect(most.cpuSeconds(segment(720))).toBeCloseTo(plain.cpuSeconds(segment(720)), 6)
  const few = createEstimator({ clipBytes: new Map(), finished: usedTimes(3, 2) })
  expect(few.cpuSeconds(segment(720))).toBe(plain.cpuSeconds(segment(720)))
  const wrong = createEstimator({ clipBytes: new Map(), finished: usedTimes(1000, 9) })
  expect(wrong.cpuSeconds(segment(720))).toBeCloseTo(4 * plain.cpuSeconds(segment(720)), 6)
})

test('what was hard to encode in the clip costs more time and more bytes', () => {
  // 30 frames of a million pixels.
  const bytesFor = (bitsForEachPixel: number) => new Map([[clip, (bitsForEachPixel * 30e6) / 8]])
  const noisy = createEstimator({ clipBytes: bytesFor(1.5) })
  expect(noisy.cpuSeconds(segment(720)) / plain.cpuSeconds(segment(720))).toBeGreaterThan(2)
  expect(noisy.bytes(segment(720)) / plain.bytes(segment(720))).toBeGreaterThan(2)
  const usual = createEstimator({ clipBytes: bytesFor(0.06) })
  expect(usual.cpuSeconds(segment(720))).toBeCloseTo(plain.cpuSeconds(segment(720)), 6)
})

test('a segment on which nothing is drawn is not charged for a look', () => {
  const clean = segment(480, 70)
  const drawn = { ...clean, spec: { ...clean.spec, still: '[Script Info]', moving: '[Script Info]' } }
  expect(plain.cpuSeconds(drawn) - plain.cpuSeconds(clean)).toBeGreaterThan(0.08)
})
