import type { MovieAbout } from '../../src/core/mp4/about/types.ts'
import type { MadeProgramme } from './makeProgramme.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny'
import { createFile, MP4BoxBuffer } from 'mp4box'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { decodedSound, ffprobe, frameSums } from './ffmpeg.ts'
import { makeProgramme } from './makeProgramme.ts'

const about: MovieAbout = {
  title: 'Été – “20 min” & <more>',
  artist: 'Ann, Bo',
  copyright: 'CC-BY-4.0',
  description: 'Squat, Lunge',
  comment: '"Squat" by Ann (CC-BY-4.0)\n"Lunge" by Bo (CC0-1.0)',
  date: '2026-11-21',
  encoder: 'Repreel',
  chapters: [
    { startFrame: 0, title: 'Get ready' },
    { startFrame: 90, title: 'Échauffement' },
    { startFrame: 240, title: 'x'.repeat(254) + 'é' },
  ],
}

let made: MadeProgramme
let plain: string
let path: string

beforeAll(async () => {
  made = await makeProgramme([
    { source: 'testsrc2', frames: 90 },
    { source: 'mandelbrot', frames: 150 },
    { source: 'smptehdbars', frames: 31 },
  ])
  plain = join(made.root, 'plain.mp4')
  path = join(made.root, 'about.mp4')
  await writeMp4({ manifest: made.manifest, store: made.store, outputPath: plain })
  await writeMp4({ about, manifest: made.manifest, store: made.store, outputPath: path })
})
afterAll(() => made.dispose())

const json = async (...args: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await ffprobe(['-of', 'json', ...args, path])) as Record<string, unknown>

test('FFmpeg reads title, makers, licence, credits, date and encoder', async () => {
  const { format } = await json('-show_entries', 'format_tags')
  expect(format).toEqual({
    tags: expect.objectContaining({
      title: about.title,
      artist: about.artist,
      comment: about.comment,
      copyright: about.copyright,
      date: about.date,
      description: about.description,
      encoder: about.encoder,
    }) as object,
  })
})

test('FFmpeg reads each chapter where its frame is', async () => {
  const { chapters } = (await json('-show_chapters')) as {
    chapters: Array<{ start_time: string; tags: { title: string } }>
  }
  expect(chapters.map(({ start_time, tags: { title } }) => `${start_time} ${title}`)).toEqual([
    '0.000000 Get ready',
    '3.000000 Échauffement',
    `8.000000 ${'x'.repeat(254)}${chapters[2]!.tags.title.endsWith('é') ? 'é' : ''}`,
  ])
})

test('picture and sound are those of the plain file, and the text is no stream that is shown', async () => {
  expect(await frameSums(path)).toEqual(await frameSums(plain))
  const sounds = await Promise.all(
    [plain, path].map(async (each) => {
      await decodedSound(each, `${each}.pcm`)
      return readFile(`${each}.pcm`)
    }),
  )
  expect(sounds[0]!.equals(sounds[1]!)).toBe(true)
  const { streams } = (await json('-show_entries', 'stream=codec_type:stream_disposition=default')) as {
    streams: Array<{ codec_type: string; disposition: { default: number } }>
  }
  expect(streams.map(({ codec_type, disposition }) => `${codec_type} ${disposition.default}`)).toEqual([
    'video 1',
    'audio 1',
    'data 0',
  ])
})

test('mp4box.js finds a faststart file whose text track has the chapters', async () => {
  const file = createFile()
  const errors: unknown[] = []
  file.onError = (_module: string, message: string) => void errors.push(message)
  const bytes = await readFile(path)
  file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(Uint8Array.from(bytes).buffer, 0))
  file.flush()
  const info = file.getInfo()
  expect(errors).toEqual([])
  expect(info).toMatchObject({ hasMoov: true, isProgressive: true })
  const [video, sound, text] = info.tracks
  expect([video!.nb_samples, text!.nb_samples]).toEqual([271, 3])
  expect(sound!.type).toBe('audio')
  expect(video!.references.map(({ type, track_ids }) => `${type} ${Array.from(track_ids).join()}`)).toEqual([
    'chap 3',
  ])
  const samples = file.getTrackSamplesInfo(text!.id)
  const titles = samples.map(({ offset, size }) => bytes.toString('utf8', offset + 2, offset + size - 12))
  expect(titles).toEqual(about.chapters.map(({ title }) => title))
  expect(samples.map(({ cts, timescale }) => cts / timescale)).toEqual([0, 3, 8])
})

test('mediabunny plays it and reads its tags', async () => {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) })
  expect(await input.computeDuration()).toBeCloseTo(271 / 30, 2)
  const tags = await input.getMetadataTags()
  expect(tags).toMatchObject({ artist: about.artist, comment: about.comment, title: about.title })
})
