import type { Manifest, SegmentKey } from '../segments/types.ts'
import { expect, test } from 'vitest'
import { mostDifferent } from './mostDifferent.ts'
import { planStoryboard } from './planStoryboard.ts'
import { planTeaser } from './planTeaser.ts'
import { stripFrames } from './stripFrames.ts'
import { tileSize } from './tileSize.ts'

/** A key frame each four seconds; every P frame is decoded before the three B frames that it follows. */
const segment = (frames: number) => ({
  frames,
  gopStarts: Uint32Array.from({ length: Math.ceil(frames / 120) }, (_, i) => i * 120),
  compositionTicks: Int32Array.from({ length: frames }, (_, frame) => {
    const place = frame % 120
    if (place === 0) return 0
    return (place - 1) % 4 === 0 ? 3 * 512 : -512
  }),
})

const manifestOf = (...pieces: ReadonlyArray<readonly [key: string, frames: number]>): Manifest => ({
  video: {
    widthPx: 1280,
    heightPx: 720,
    frameRate: 30,
    frames: pieces.reduce((sum, [, frames]) => sum + frames, 0),
  },
  pieces: pieces.map(([key, frames]) => ({ key: key as SegmentKey, fromFrame: 0, toFrame: frames })),
  sound: { sampleRateHz: 48_000, aacFrames: 0, pieces: [] },
})

test('tiles have the shape of the video and even sides', () => {
  expect(tileSize({ widthPx: 1280, heightPx: 720 })).toEqual({ widthPx: 160, heightPx: 90 })
  expect(tileSize({ widthPx: 608, heightPx: 1080 })).toEqual({ widthPx: 90, heightPx: 160 })
})

test('a strip holds key frames at least six seconds apart, and of half an hour no more than fit', () => {
  expect(stripFrames(segment(1200))).toEqual([0, 240, 480, 720, 960])
  expect(stripFrames(segment(54_000)).length).toBeLessThanOrEqual(100)
})

test('each ten seconds have a tile, nearest to their middle, of the segment that is seen then', () => {
  const manifest = manifestOf(['a', 1200], ['b', 450])
  const plan = planStoryboard({ indexOf: (key) => segment(key === 'a' ? 1200 : 450), manifest })
  expect(plan).toMatchObject({ columns: 6, tileSeconds: 10 })
  expect(plan.tiles.map(({ key, place }) => `${key}${place}`)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b1'])
})

test('two hours have no more than 200 tiles', () => {
  const manifest = manifestOf(...Array.from({ length: 120 }, () => ['a', 1800] as const))
  const { tiles, tileSeconds } = planStoryboard({ indexOf: () => segment(1800), manifest })
  expect([tiles.length, tileSeconds]).toEqual([200, 36])
})

test('the pictures that have least in common are chosen, in order', () => {
  const pictures = [
    [10, 10],
    [11, 10],
    [200, 0],
    [0, 200],
  ].map((each) => Uint8Array.from(each))
  expect(mostDifferent({ count: 3, pictures })).toEqual([0, 2, 3])
  expect(mostDifferent({ count: 3, pictures: pictures.slice(0, 1) })).toEqual([0])
  expect(mostDifferent({ count: 3, pictures: [] })).toEqual([])
})

test('a teaser begins each cut with a key frame and ends it where all is shown that was decoded', () => {
  const manifest = manifestOf(['a', 600], ['b', 90], ['c', 600])
  const plan = {
    pieces: manifest.pieces.map(({ key }, intervalIndex) => ({ key, frames: 1, intervalIndex })),
  }
  const indexOf = (key: SegmentKey) => segment(key === 'b' ? 90 : 600)
  const teaser = planTeaser({ indexOf, intervals: [0, 1, 2], manifest, plan })
  expect(teaser.pieces).toEqual([
    { key: 'a', fromFrame: 120, toFrame: 173 },
    { key: 'b', fromFrame: 0, toFrame: 53 },
    { key: 'c', fromFrame: 120, toFrame: 173 },
  ])
  expect(teaser.video.frames).toBe(159)
})
