import type { RunFfmpeg } from '../../src/adapters/ffmpeg/types.ts'
import type { IngestResult } from '../../src/engine/ingest/types.ts'
import { link, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { defaultClipLimits } from '../../src/core/ingest/clipLimits.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ffmpeg, streamOf } from './helpers/ffmpeg.ts'
import { ingestSettings } from './helpers/ingestSettings.ts'
import { quadrants, quartersOf } from './helpers/quadrants.ts'
import { temporaryFolder } from './helpers/temporaryFolder.ts'

type Usable = IngestResult & { status: 'usable' }

const folder = temporaryFolder()
const settings = await ingestSettings(folder)
const sourcePath = join(folder, 'upload.mov')

const ingest = async (path: string, runFfmpeg: RunFfmpeg = settings.runFfmpeg): Promise<Usable> => {
  const result = await ingestClip({ settings: { ...settings, runFfmpeg }, sourcePath: path })
  if (result.status === 'invalid') throw new Error(result.reason.message)
  return result
}

let first: Usable

beforeAll(async () => {
  const sound = ['-f', 'lavfi', '-i', 'sine=duration=2']
  await ffmpeg(
    ...quadrants({ rate: 25, seconds: 2 }),
    ...sound,
    '-c:v',
    'prores_ks',
    '-c:a',
    'pcm_s16le',
    sourcePath,
  )
  first = await ingest(sourcePath)
})

test('a usable clip has its facts and the normalised clip under the hash of its bytes', async () => {
  expect(first.facts).toEqual({
    codec: 'prores',
    durationMs: 2000,
    frameRate: 25,
    hasAudio: true,
    hdr: false,
    heightPx: 240,
    rotation: 0,
    widthPx: 320,
  })
  expect(first.warnings.map(({ code }) => code)).toEqual(['small_picture'])
  expect(first.normalised).toMatchObject({ durationMs: 2000, frameRate: 25, heightPx: 240, widthPx: 320 })
  const bytes = await readFile(await settings.store.localPath(storeNames.clip(first.normalised.hash)))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.normalised.hash)
})

test('the original is kept under its hash and shares the disk with the upload', async () => {
  const hash = createHash('sha256')
    .update(await readFile(sourcePath))
    .digest('hex') as typeof first.normalised.hash
  const kept = await settings.store.localPath(storeNames.original({ container: 'mov', hash }))
  expect((await stat(kept)).ino).toBe((await stat(sourcePath)).ino)
})

test('the loop segment is the clip once on the 30 fps grid, and may be cut after any frame', async () => {
  const path = await settings.store.localPath(storeNames.segment(first.loopSegmentKeys[0]!))
  const entries = ['width', 'height', 'r_frame_rate', 'nb_read_packets', 'has_b_frames', 'profile', 'level']
  expect(await streamOf(path, ...entries, 'color_space')).toMatchObject({
    color_space: 'bt709',
    has_b_frames: 0,
    height: 720,
    level: 31,
    nb_read_packets: '60',
    profile: 'High',
    r_frame_rate: '30/1',
    width: 1280,
  })
})

test('the poster is a WebP of the clip in its own aspect and colours', async () => {
  const path = await settings.store.localPath(storeNames.picture(first.posterKey))
  expect(await streamOf(path, 'codec_name', 'width', 'height')).toMatchObject({
    codec_name: 'webp',
    height: 240,
    width: 320,
  })
  expect(await quartersOf(path)).toBe('red green / blue white')
})

test('a second time decodes nothing and answers the same', async () => {
  const refuse: RunFfmpeg = () => Promise.reject(new Error('FFmpeg was run again'))
  expect(await ingest(sourcePath, refuse)).toEqual(first)
})

test('a clip that the store lost is made again, with the same bytes', async () => {
  await settings.store.remove(storeNames.clip(first.normalised.hash))
  expect(await ingest(sourcePath)).toEqual(first)
  expect(await settings.store.has(storeNames.clip(first.normalised.hash))).toBe(true)
})

test("a user's file name never reaches a command line", async () => {
  const uploads = join(folder, 'uploads')
  await mkdir(uploads)
  const seen: string[] = []
  const listen: RunFfmpeg = (run) => {
    seen.push(...run.args, ...run.reads)
    return settings.runFfmpeg(run)
  }
  const names = ['-y.mp4', '%03d.mov', "it's $(x) `y`.mov", 'new\nline.mov', 'file:a.mov']
  for (const name of names) {
    await link(sourcePath, join(uploads, name))
    expect(await ingest(join(uploads, name), listen)).toEqual(first)
  }
  expect(seen.filter((arg) => arg.includes(uploads))).toEqual([])
})

test('limits may be set by the host application', async () => {
  const limits = { ...defaultClipLimits, maxDurationSeconds: 1 }
  const result = await ingestClip({ limits, settings, sourcePath })
  expect(result).toMatchObject({
    reason: { message: 'The clip is 2 s long; the limit is 1 s.' },
    status: 'invalid',
  })
})

test('an aborted attempt rejects with the reason and leaves no scratch behind', async () => {
  const other = join(folder, 'other.mp4')
  await ffmpeg('-f', 'lavfi', '-i', 'testsrc2=size=640x360:duration=3', '-c:v', 'libx264', other)
  const abort = new AbortController()
  const reason = new Error('superseded')
  const abortWhileDecoding: RunFfmpeg = (run) => {
    abort.abort(reason)
    return settings.runFfmpeg(run)
  }
  const attempt = ingestClip({
    settings: { ...settings, runFfmpeg: abortWhileDecoding },
    signal: abort.signal,
    sourcePath: other,
  })
  await expect(attempt).rejects.toBe(reason)
  expect(await readdir(settings.scratchDir)).toEqual([])
})

test('a machine without a place to write is no fault of the file', async () => {
  await writeFile(join(folder, 'file'), '')
  const attempt = ingestClip({ settings: { ...settings, scratchDir: join(folder, 'file') }, sourcePath })
  await expect(attempt).rejects.toThrow(/EEXIST|ENOTDIR/)
})
