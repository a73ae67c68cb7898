import type { Timeline } from '../../src/core/timeline/types.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { captionsOf } from '../../src/core/texts/captionsOf.ts'
import { versionTexts } from '../../src/core/texts/versionTexts.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { randomWorkout } from '../../src/core/timeline/testing/randomWorkout.ts'
import { ffmpeg, ffprobe } from './ffmpeg.ts'

let folder: string
let timelines: Timeline[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-texts-'))
  timelines = fc.sample(randomWorkout, { numRuns: 4, seed: 3 }).map((snapshot) => planTimeline(snapshot))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const written = async (timeline: Timeline, name: 'captions.vtt' | 'captions.srt' | 'metadata.vtt') => {
  const path = join(folder, name)
  await writeFile(path, versionTexts[name].write(timeline))
  return path
}

/** What FFmpeg's own reader makes of a text file. */
const packetsOf = async (path: string): Promise<string[]> =>
  (await ffprobe(['-show_entries', 'packet=pts,duration', path])).split(/\s+/)

test('FFmpeg reads every caption at its millisecond, from WebVTT and from SubRip', async () => {
  for (const timeline of timelines) {
    const wanted = captionsOf(timeline).map(({ endMs, startMs }) => `${startMs},${endMs - startMs}`)
    expect(await packetsOf(await written(timeline, 'captions.vtt'))).toEqual(wanted)
    expect(await packetsOf(await written(timeline, 'captions.srt'))).toEqual(wanted)
  }
})

test('FFmpeg reads the texts as they were written, markup and all', async () => {
  const timeline = timelines[0]!
  const { stdout } = await ffmpeg(['-i', await written(timeline, 'captions.srt'), '-f', 'srt', '-'])
  const lines = captionsOf(timeline).flatMap((cue) => cue.lines)
  const read = stdout.split(/\r?\n/).filter((line) => line !== '' && !/^\d+$|-->/.test(line))
  expect(read).toHaveLength(lines.length)
})

test('a cue of metadata is one packet for each interval', async () => {
  for (const timeline of timelines)
    expect(await packetsOf(await written(timeline, 'metadata.vtt'))).toHaveLength(timeline.intervals.length)
})
