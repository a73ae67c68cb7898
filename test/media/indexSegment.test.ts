import type { PictureSource } from './makeProgramme.ts'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { indexSegmentFile } from '../../src/adapters/store/loadSegmentIndex.ts'
import { boxesIn } from '../../src/core/mp4/readBoxes.ts'
import { ffmpeg, ffprobeNumbers } from './ffmpeg.ts'
import { encodePicture } from './makeProgramme.ts'

const PICTURE: PictureSource = { source: 'testsrc2', frames: 130 }

let folder: string
let good: Buffer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-index-'))
  await encodePicture(PICTURE, join(folder, 'good.mp4'))
  good = await readFile(join(folder, 'good.mp4'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const encodedWith = async (...extra: readonly string[]): Promise<string> => {
  const path = join(folder, 'other.mp4')
  await encodePicture(PICTURE, path, extra)
  return path
}

/** The good file with a few of its bytes changed, from so many bytes after the name of a box. */
const doctored = async (type: string, atByte: number, ...bytes: readonly number[]): Promise<string> => {
  const path = join(folder, 'doctored.mp4')
  const copy = Buffer.from(good)
  const at = copy.indexOf(type, 0, 'latin1') + 4 + atByte
  Buffer.from(bytes).copy(copy, at)
  await writeFile(path, copy)
  return path
}

const written = async (bytes: Uint8Array): Promise<string> => {
  const path = join(folder, 'written.mp4')
  await writeFile(path, bytes)
  return path
}

const refused = (path: string, reason: RegExp): Promise<void> =>
  expect(indexSegmentFile(path)).rejects.toThrow(reason)

test("a segment's frames, key frames and bytes are those that ffprobe sees", async () => {
  const path = join(folder, 'good.mp4')
  const index = await indexSegmentFile(path)
  expect(index).toMatchObject({ frames: 130, widthPx: 320, heightPx: 180 })
  expect([...index.gopStarts]).toEqual([0, 120])
  const positions = await ffprobeNumbers(['-show_entries', 'packet=pos', path])
  expect([...index.sampleOffsets.subarray(0, 130)]).toEqual(positions)
  const shown = [...index.compositionTicks].map((ticks, n) => n * 512 + ticks)
  expect([...shown].sort((a, b) => a - b)).toEqual(shown.map((_, n) => n * 512))
  expect(Buffer.from(index.sampleEntry).includes('btrt')).toBe(false)
  expect(Buffer.from(index.sampleEntry).includes('avcC')).toBe(true)
})

test('a moov in front is read as well', async () => {
  const { sampleOffsets } = await indexSegmentFile(await encodedWith('-movflags', '+faststart'))
  expect(sampleOffsets.at(-1)).toBe((await readFile(join(folder, 'other.mp4'))).length)
})

test('a segment without B frames is all in order', async () => {
  const { compositionTicks } = await indexSegmentFile(await encodedWith('-bf', '0'))
  expect(compositionTicks.every((ticks) => ticks === 0)).toBe(true)
})

test('segments of one setting have one decoder configuration, of another setting another', async () => {
  const { avcC } = await indexSegmentFile(join(folder, 'good.mp4'))
  expect((await indexSegmentFile(await encodedWith('-crf', '35'))).avcC).toEqual(avcC)
  expect((await indexSegmentFile(await encodedWith('-profile:v', 'main'))).avcC).not.toEqual(avcC)
})

test('another timescale is refused', async () => {
  await refused(await encodedWith('-video_track_timescale', '90000'), /timescale is 90000/)
})

test('another frame rate is refused', async () => {
  await refused(await encodedWith('-r', '25'), /must last 512/)
})

test('an open GOP is refused', async () => {
  await refused(
    await encodedWith(
      '-flags',
      '-cgop',
      '-x264-params',
      'stitchable=1:force-cfr=1:open-gop=1:keyint=30:min-keyint=30',
    ),
    /outside its GOP|not the first shown/,
  )
})

test('a second track is refused', async () => {
  const path = join(folder, 'sound.mp4')
  const sound = ['-f', 'lavfi', '-i', 'sine=duration=1']
  await ffmpeg(['-i', join(folder, 'good.mp4'), ...sound, '-c:v', 'copy', '-c:a', 'aac', '-y', path])
  await refused(path, /has 2 tracks/)
})

test('a track of sound alone is refused', async () => {
  const path = join(folder, 'sound.mp4')
  await ffmpeg(['-f', 'lavfi', '-i', 'sine=duration=1', '-c:a', 'aac', '-y', path])
  await refused(path, /track is 'soun'/)
})

test('a fragmented file is refused', async () => {
  await refused(await encodedWith('-movflags', 'frag_keyframe'), /fragmented/)
})

test('another codec is refused', async () => {
  await refused(
    await encodedWith('-c:v', 'mpeg4', '-flags', '0', '-profile:v', '0', '-level:v', '1'),
    /holds 'mp4v'/,
  )
})

test('an encode that did not finish is refused', async () => {
  const moov = boxesIn(good).find(({ type }) => type === 'moov')!
  await refused(await written(good.subarray(0, moov.startByte)), /no 'moov'/)
  await refused(await written(good.subarray(0, moov.startByte - 100)), /cut off/)
  await refused(await written(good.subarray(0, good.length - 10)), /Box 'moov'.* claims/)
  await refused(await written(new Uint8Array()), /no 'moov'/)
})

test('two runs of media are refused', async () => {
  await refused(
    await written(Buffer.concat([good, Buffer.from([0, 0, 0, 9]), Buffer.from('mdat'), Buffer.from([0])])),
    /has 2 'mdat'/,
  )
})

test('media that no frame owns are refused', async () => {
  // The last frame's size, one byte too small.
  const last = good.readUInt32BE(good.indexOf('stsz') + 16 + 4 * 129)
  await refused(await doctored('stsz', 12 + 4 * 129 + 3, (last - 1) & 0xff), /not one unbroken run/)
})

test('a chunk that lies elsewhere is refused', async () => {
  await refused(await doctored('stco', 8, 0, 0, 0, 1), /not one unbroken run/)
})

test('a first frame that is no key frame is refused', async () => {
  await refused(await doctored('stss', 8, 0, 0, 0, 2), /does not begin with a key frame/)
})

test('composition offsets that show a frame twice are refused', async () => {
  await refused(await doctored('ctts', 8, 0, 0, 0, 1, 0, 0, 8, 0), /outside its GOP|not the first shown/)
})

test('composition offsets for another number of frames are refused', async () => {
  await refused(await doctored('ctts', 8, 0, 0, 0, 9), /'ctts' speaks of 138 samples where there are 130/)
})

test('a table that claims more than it holds is refused', async () => {
  await refused(await doctored('stsz', 8, 0, 255, 0, 0), /more than its/)
})
