import type { FragmentPlan } from '../../src/core/hls/planFragments.ts'
import type { VirtualFile } from '../../src/core/mp4/types.ts'
import type { MadeProgramme } from './makeProgramme.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, types } from 'hls-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMediaIndexLoader } from '../../src/adapters/store/createMediaIndexLoader.ts'
import { createOpenFiles } from '../../src/adapters/store/createOpenFiles.ts'
import { createVirtualReader } from '../../src/adapters/store/createVirtualReader.ts'
import { audioFragment } from '../../src/core/hls/audioFragment.ts'
import { audioInit, videoInit } from '../../src/core/hls/initSegment.ts'
import { planFragments } from '../../src/core/hls/planFragments.ts'
import { multivariantPlaylist } from '../../src/core/hls/multivariantPlaylist.ts'
import { audioPlaylist, keyFramePlaylist, videoPlaylist } from '../../src/core/hls/playlists.ts'
import { keyFrameFragment } from '../../src/core/hls/keyFrameFragment.ts'
import { videoFragment } from '../../src/core/hls/videoFragment.ts'
import { createProgramme } from '../../src/core/mp4/createProgramme.ts'
import { ffprobe, ffprobeNumbers, frameSums } from './ffmpeg.ts'
import { makeProgramme } from './makeProgramme.ts'

let made: MadeProgramme
let plan: FragmentPlan

beforeAll(async () => {
  made = await makeProgramme([
    { source: 'testsrc2', frames: 90 },
    { source: 'mandelbrot', frames: 150 },
    { source: 'smptehdbars', frames: 31 },
    { source: 'testsrc2', frames: 90 },
  ])
  const indexes = await createMediaIndexLoader({ store: made.store })(made.manifest)
  plan = planFragments(createProgramme({ manifest: made.manifest, ...indexes }))
})
afterAll(() => made.dispose())

const bytesOf = async (file: VirtualFile): Promise<Uint8Array> => {
  const files = createOpenFiles({ store: made.store })
  const reader = createVirtualReader({ files, file, fromByte: 0, toByte: file.totalBytes })
  const bytes = Buffer.alloc(file.totalBytes)
  expect(await reader.read(bytes)).toBe(file.totalBytes)
  await files.close()
  return bytes
}

const joined = async (
  name: string,
  init: Uint8Array,
  files: ReadonlyArray<VirtualFile | null>,
): Promise<string> => {
  const path = join(made.root, name)
  await writeFile(path, Buffer.concat([init, ...(await Promise.all(files.map((file) => bytesOf(file!))))]))
  return path
}
const joinedVideo = (): Promise<string> =>
  joined(
    'video.mp4',
    videoInit(plan.programme),
    plan.video.map((_, n) => videoFragment({ plan, n })),
  )
const joinedAudio = (): Promise<string> =>
  joined(
    'audio.mp4',
    audioInit(),
    plan.audio.map((_, n) => audioFragment({ plan, n })),
  )

test('fragments hold about four seconds, begin with a key frame and may span segments', () => {
  const text = plan.video.map(({ startFrame, runs }) => {
    const ranges = runs.map(({ fromFrame, toFrame }) => `${fromFrame}..${toFrame}`)
    return `${startFrame}: ${ranges.join(' + ')}`
  })
  expect(text).toEqual(['0: 0..90', '90: 0..120 + 120..150', '240: 0..31 + 0..90'])
})

test('the fragments of the picture decode to the very frames of the segments', async () => {
  const sums: string[] = []
  for (const { key } of made.manifest.pieces)
    sums.push(...(await frameSums(await made.store.localPath({ kind: 'segments', key, extension: 'mp4' }))))
  expect(await frameSums(await joinedVideo())).toEqual(sums)
})

test('decoding times run on over the fragments and key frames are marked in each', async () => {
  const path = await joinedVideo()
  const dts = await ffprobeNumbers(['-show_entries', 'packet=dts', path])
  expect(dts.map((each) => each - dts[0]!)).toEqual(dts.map((_, n) => n * 512))
  const flags = await ffprobe(['-show_entries', 'packet=flags', path])
  const keys = flags.split('\n').flatMap((line, n) => (line.startsWith('K') ? [n] : []))
  expect(keys).toEqual([0, 90, 210, 240, 271])
})

test('the sound is one unbroken rendition from 0', async () => {
  const pts = await ffprobeNumbers(['-show_entries', 'packet=pts', await joinedAudio()])
  expect(pts).toEqual(Array.from({ length: made.manifest.sound.aacFrames }, (_, n) => n * 1024))
})

test('a fragment that does not exist is null', () => {
  expect(videoFragment({ plan, n: 3 })).toBeNull()
  expect(videoFragment({ plan, n: -1 })).toBeNull()
  expect(audioFragment({ plan, n: plan.audio.length })).toBeNull()
})

test('the video playlist has one map, exact durations and no discontinuity', () => {
  expect(videoPlaylist(plan)).toBe(`#EXTM3U
#EXT-X-VERSION:7
#EXT-X-TARGETDURATION:5
#EXT-X-MEDIA-SEQUENCE:0
#EXT-X-PLAYLIST-TYPE:VOD
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MAP:URI="video-init.mp4"
#EXTINF:3.000000,
v0.m4s
#EXTINF:5.000000,
v1.m4s
#EXTINF:4.033333,
v2.m4s
#EXT-X-ENDLIST
`)
})

test('the audio playlist is as long as the sound', () => {
  const text = audioPlaylist(plan)
  const seconds = [...text.matchAll(/#EXTINF:([\d.]+)/g)].reduce((sum, [, each]) => sum + Number(each), 0)
  expect(seconds).toBeCloseTo((made.manifest.sound.aacFrames * 1024) / 48_000, 4)
  expect(text.match(/#EXT-X-MAP/g)).toHaveLength(1)
})

const multivariant = (): string =>
  multivariantPlaylist({
    variants: [
      { name: 'fr-16x9-burned-720', plan },
      { name: 'fr-16x9-burned-480', plan },
    ],
    sounds: [
      { locale: 'fr', name: 'fr-16x9-burned-720', plan },
      { locale: 'en', name: 'en-16x9-clean-720', plan },
    ],
    uriPrefix: '../x/',
  })

test('the multivariant playlist names each height, each language and what to wind through', () => {
  const text = multivariant()
  expect(text.replace(/BANDWIDTH=\d+/g, 'BANDWIDTH=0')).toBe(`#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Français",LANGUAGE="fr",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="../x/fr-16x9-burned-720/audio.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="English",LANGUAGE="en",DEFAULT=NO,AUTOSELECT=YES,CHANNELS="2",URI="../x/en-16x9-clean-720/audio.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=0,AVERAGE-BANDWIDTH=0,CODECS="avc1.640028,mp4a.40.2",RESOLUTION=320x180,FRAME-RATE=30.000,AUDIO="sound"
../x/fr-16x9-burned-720/video.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=0,AVERAGE-BANDWIDTH=0,CODECS="avc1.640028,mp4a.40.2",RESOLUTION=320x180,FRAME-RATE=30.000,AUDIO="sound"
../x/fr-16x9-burned-480/video.m3u8
#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=0,AVERAGE-BANDWIDTH=0,CODECS="avc1.640028",RESOLUTION=320x180,URI="../x/fr-16x9-burned-720/iframes.m3u8"
#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=0,AVERAGE-BANDWIDTH=0,CODECS="avc1.640028",RESOLUTION=320x180,URI="../x/fr-16x9-burned-480/iframes.m3u8"
`)
  const [peak, average] = [...text.matchAll(/BANDWIDTH=(\d+)/g)].map(([, each]) => Number(each))
  expect(peak).toBeGreaterThan(average!)
})

test('a height takes as many bits a second as its picture and its sound have', () => {
  const bitsOf = (files: ReadonlyArray<VirtualFile | null>): number =>
    files.flatMap((file) => file!.parts).reduce((sum, { length }) => sum + 8 * length, 0)
  const { aacFrames, frames } = plan.programme
  const pictureBps = bitsOf(plan.video.map((_, n) => videoFragment({ plan, n }))) / (frames / 30)
  const soundBps =
    bitsOf(plan.audio.map((_, n) => audioFragment({ plan, n }))) / ((aacFrames * 1024) / 48_000)
  const [, peak, average] = /BANDWIDTH=(\d+),AVERAGE-BANDWIDTH=(\d+)/.exec(multivariant())!.map(Number)
  expect(average).toBeCloseTo(pictureBps + soundBps, -1)
  expect(peak).toBeGreaterThan(average!)
})

test('each key frame is a fragment of its own that lasts until the next, but no shorter than a second', async () => {
  expect(plan.keyFrames.map(({ frames, startFrame }) => `${startFrame} for ${frames}`)).toEqual([
    '0 for 90',
    '90 for 120',
    '210 for 30',
    '240 for 31',
    '271 for 90',
  ])
  const files = plan.keyFrames.map((_, n) => keyFrameFragment({ plan, n }))
  const path = await joined('iframes.mp4', videoInit(plan.programme), files)
  const shown = await ffprobe(['-show_entries', 'frame=pts,pict_type', path])
  const frames = shown.split('\n').filter((line) => line !== '')
  expect(frames.map((line) => line.replace(/,+$/, ''))).toEqual(
    plan.keyFrames.map(({ startFrame }) => `${startFrame * 512},I`),
  )
  const all = await frameSums(await joinedVideo())
  expect(await frameSums(path)).toEqual(plan.keyFrames.map(({ startFrame }) => all[startFrame]))
  expect(keyFrameFragment({ plan, n: files.length })).toBeNull()
})

test('a parser that is not ours reads every playlist', () => {
  const master = parse(multivariant())
  if (!(master instanceof types.MasterPlaylist))
    throw new Error('the multivariant playlist is a media playlist')
  expect(
    master.variants.map(({ isIFrameOnly, uri }) => [isIFrameOnly, uri.split('/').slice(-2).join('/')]),
  ).toEqual([
    [false, 'fr-16x9-burned-720/video.m3u8'],
    [false, 'fr-16x9-burned-480/video.m3u8'],
    [true, 'fr-16x9-burned-720/iframes.m3u8'],
    [true, 'fr-16x9-burned-480/iframes.m3u8'],
  ])
  expect(master.variants[0]!.audio.map(({ isDefault, language }) => [language, isDefault])).toEqual([
    ['fr', true],
    ['en', false],
  ])
  const seconds = [videoPlaylist(plan), audioPlaylist(plan), keyFramePlaylist(plan)].map((text) => {
    const media = parse(text)
    if (!(media instanceof types.MediaPlaylist)) throw new Error('a media playlist is a multivariant one')
    expect(media.endlist).toBe(true)
    expect(media.segments.every(({ duration }) => Math.round(duration) <= media.targetDuration)).toBe(true)
    expect(media.segments[0]!.map?.uri).toMatch(/init\.mp4$/)
    return media.segments.reduce((sum, { duration }) => sum + duration, 0)
  })
  expect(seconds[0]).toBeCloseTo(361 / 30, 4)
  expect(seconds[1]).toBeCloseTo((made.manifest.sound.aacFrames * 1024) / 48_000, 4)
  expect(seconds[2]).toBeCloseTo(361 / 30, 4)
})
