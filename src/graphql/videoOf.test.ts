import type { VideoRows } from '../adapters/payload/renders/readVideos.ts'
import type { OutputSpec } from '../core/segments/types.ts'
import { expect, test } from 'vitest'
import { videoOf } from './videoOf.ts'

const output = (said: Partial<OutputSpec>): OutputSpec => ({
  locale: 'en',
  aspect: '16:9',
  look: 'burned',
  height: 720,
  quality: 'standard',
  ...said,
})

const rowsOf = (...outputs: OutputSpec[]): VideoRows => ({
  newest: {
    revision: 1,
    status: 'ready',
    inputHash: 'a',
    done: 1,
    total: 1,
    concurrency: 1,
    cpuSecondsDone: 1,
    cpuSecondsTotal: 1,
    elapsedSeconds: 1,
    percent: 100,
  },
  versions: [],
  current: {
    revision: 1,
    token: 'f'.repeat(32),
    inputHash: 'a',
    shownHash: 'a',
    heldHash: null,
    outputs: outputs.map((each) => ({
      output: each,
      bytes: 1,
      video: { widthPx: 1, heightPx: each.height, frameRate: 30, frames: 1 },
    })),
    durationSeconds: 1,
    posterKey: null,
    hasTeaser: false,
    credits: [],
    publishedAt: '2026-11-21T12:00:00Z',
    timelines: { en: { frameRate: 30, intervals: [], locale: 'en', title: '', totalFrames: 1 } },
  },
})

const four = rowsOf(output({}), output({ height: 480 }), output({ locale: 'fr' }), output({ look: 'clean' }))

test('the heights of one language, aspect and look share a playlist, and have an MP4 each', () => {
  const { outputs } = videoOf({ apiUrl: '/api', locale: null, rows: four })
  expect(
    outputs.map(({ hls, locale, look, mp4s }) => [locale, look, hls.url.slice(55), mp4s.length]),
  ).toEqual([
    ['en', 'burned', 'en-16x9-burned/master.m3u8', 2],
    ['fr', 'burned', 'fr-16x9-burned/master.m3u8', 1],
    ['en', 'clean', 'en-16x9-clean/master.m3u8', 1],
  ])
})

test('what plays is of the language that is asked for, else the default', () => {
  const played = (locale: string | null) => {
    const { hls, mp4 } = videoOf({ apiUrl: '/api', locale, rows: four })
    return [hls!.url.slice(55), mp4!.url.slice(55)]
  }
  expect(played('fr')).toEqual(['fr-16x9-burned/master.m3u8', 'fr-16x9-burned-720.mp4'])
  expect(played('de')).toEqual(['en-16x9-burned/master.m3u8', 'en-16x9-burned-720.mp4'])
  expect(played(null)).toEqual(played('en'))
})
