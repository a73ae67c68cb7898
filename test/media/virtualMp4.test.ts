import type { MadeProgramme } from './makeProgramme.ts'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { decodedSound, ffmpeg, ffprobe, ffprobeNumbers, frameSums } from './ffmpeg.ts'
import { makeProgramme } from './makeProgramme.ts'

let made: MadeProgramme
let path: string

beforeAll(async () => {
  made = await makeProgramme([
    { source: 'testsrc2', frames: 90 },
    { source: 'mandelbrot', frames: 150 },
    { source: 'smptehdbars', frames: 1 },
    { source: 'testsrc2', frames: 90 },
  ])
  path = join(made.root, 'out.mp4')
  await writeMp4({ manifest: made.manifest, store: made.store, outputPath: path })
})
afterAll(() => made.dispose())

const pieceFrames = async (): Promise<string[]> => {
  const sums: string[] = []
  for (const { key } of made.manifest.pieces)
    sums.push(...(await frameSums(await made.store.localPath({ kind: 'segments', key, extension: 'mp4' }))))
  return sums
}

test('every frame of every segment is decoded, in order and without an error', async () => {
  const sums = await frameSums(path)
  expect(sums).toHaveLength(331)
  expect(sums).toEqual(await pieceFrames())
})

test('frame n is shown at n / 30 s', async () => {
  const pts = await ffprobeNumbers(['-select_streams', 'v', '-show_entries', 'frame=pts', path])
  expect(pts).toEqual(Array.from({ length: 331 }, (_, n) => n * 512))
})

test('picture and sound begin at 0 and last as long as the frames say', async () => {
  const streams = await ffprobe(['-show_entries', 'stream=codec_name,start_time,duration', path])
  expect(streams.split('\n')).toEqual([
    'h264,0.000000,11.033333',
    `aac,0.000000,${((made.manifest.sound.aacFrames * 1024) / 48_000).toFixed(6)}`,
  ])
})

test('a reader that ignores edit lists begins at 0 all the same', async () => {
  const pts = await ffprobeNumbers([
    '-ignore_editlist',
    '1',
    '-select_streams',
    'v',
    '-read_intervals',
    '%+#4',
    '-show_entries',
    'packet=pts',
    path,
  ])
  expect(Math.min(...pts)).toBe(0)
})

test('packets of sound follow each other without a gap', async () => {
  const pts = await ffprobeNumbers(['-select_streams', 'a', '-show_entries', 'packet=pts', path])
  expect(pts).toEqual(Array.from({ length: made.manifest.sound.aacFrames + 1 }, (_, n) => (n - 1) * 1024))
})

test("each chunk's tone begins where its picture begins, within one AAC frame", async () => {
  const pcmPath = join(made.root, 'sound.pcm')
  await decodedSound(path, pcmPath)
  const pcm = await readFile(pcmPath)
  const samples = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2)
  // 300 Hz before, 400 Hz after the joint at 3 s: count the zero crossings of a tenth of a second on either side.
  const hertz = (fromSample: number): number => {
    const window = samples.subarray(fromSample, fromSample + 4800)
    return (
      window.reduce((sum, value, i) => sum + (i > 0 && value >= 0 !== window[i - 1]! >= 0 ? 1 : 0), 0) * 5
    )
  }
  expect(hertz(3 * 48_000 - 4800 - 1024)).toBeCloseTo(300, -1)
  expect(hertz(3 * 48_000 + 1024)).toBeCloseTo(400, -1)
})

test('key frames stand where the segments have them, and seeking to one is exact', async () => {
  const keys = await ffprobeNumbers([
    '-select_streams',
    'v',
    '-skip_frame',
    'nokey',
    '-show_entries',
    'frame=pts',
    path,
  ])
  expect(keys.map((pts) => pts / 512)).toEqual([0, 90, 210, 240, 241])
  const { stdout } = await ffmpeg([
    '-ss',
    '3',
    '-i',
    path,
    '-map',
    '0:v',
    '-frames:v',
    '1',
    '-f',
    'framemd5',
    '-',
  ])
  expect(stdout).toContain((await frameSums(path))[90]!)
})

test('the head comes first, so playing can begin before the end is loaded', async () => {
  const head = (await readFile(path)).subarray(0, 4096).toString('latin1')
  expect(head.indexOf('moov')).toBeGreaterThan(0)
  expect(head.slice(4, 12)).toBe('ftypiso4')
})

test('a second writing gives the same bytes and replaces the file', async () => {
  const before = await readFile(path)
  const { ino } = await stat(path)
  const { bytes } = await writeMp4({ manifest: made.manifest, store: made.store, outputPath: path })
  expect(bytes).toBe(before.length)
  expect((await stat(path)).ino).not.toBe(ino)
  expect((await readFile(path)).equals(before)).toBe(true)
})
