import type { ClipFacts, NormalisedClip } from '../../src/core/ingest/types.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { defaultClipLimits } from '../../src/core/ingest/clipLimits.ts'
import { judgeClip } from '../../src/core/ingest/judgeClip.ts'
import { normalise } from '../../src/engine/ingest/normalise.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { streamOf } from './helpers/ffmpeg.ts'
import { ingestSettings } from './helpers/ingestSettings.ts'
import { makeClips } from './helpers/makeClips.ts'
import { quarterPixels, quartersOf } from './helpers/quadrants.ts'
import { temporaryFolder } from './helpers/temporaryFolder.ts'

type Stream = Record<string, string>
type Outcome = {
  facts: ClipFacts
  normalised: NormalisedClip
  path: string
  stream: Stream
  warnings: string[]
}

const folder = temporaryFolder()
const outcomes: Record<string, Outcome> = {}

const ENTRIES = [
  ...['codec_name', 'width', 'height', 'pix_fmt', 'sample_aspect_ratio', 'r_frame_rate', 'nb_read_packets'],
  ...['color_space', 'color_transfer', 'color_primaries', 'color_range'],
]

/** Each clip through probe, judgement and normalising, once for all tests. */
beforeAll(async () => {
  const settings = await ingestSettings(folder)
  const left = Object.entries(await makeClips(folder))
  const takeNext = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, source] = next
      const judgement = judgeClip({
        limits: defaultClipLimits,
        probe: await settings.probe({ path: source }),
      })
      if (judgement.verdict === 'invalid') throw new Error(`${name}: ${judgement.reason.message}`)
      const written = join(folder, `${name}.written`)
      await mkdir(written)
      const attempt = { folder: written, limits: defaultClipLimits, settings, source }
      const result = await normalise({ attempt, video: judgement.video })
      if ('refused' in result) throw new Error(`${name}: ${result.refused.message}`)
      const path = await settings.store.localPath(storeNames.clip(result.normalised.hash))
      const warnings = judgement.warnings.map(({ code }) => code)
      outcomes[name] = {
        facts: judgement.facts,
        normalised: result.normalised,
        path,
        stream: await streamOf(path, ...ENTRIES),
        warnings,
      }
    }
  }
  await Promise.all([takeNext(), takeNext()])
})

const of = (name: string): Outcome => {
  const outcome = outcomes[name]
  if (!outcome) throw new Error(`${name} was not made`)
  return outcome
}

/** "width×height rate frames", as ffprobe counts them in the file. */
const check = (name: string, expected: string) => {
  const { height, nb_read_packets: frames, r_frame_rate: rate, width } = of(name).stream
  expect(`${name} ${width}×${height} ${rate} ${frames}`).toBe(`${name} ${expected}`)
}

test('every normalised clip is H.264 in BT.709 with square pixels', () => {
  for (const { stream } of Object.values(outcomes))
    expect(stream).toMatchObject({
      codec_name: 'h264',
      color_primaries: 'bt709',
      color_range: 'tv',
      color_space: 'bt709',
      color_transfer: 'bt709',
      pix_fmt: 'yuv420p',
      sample_aspect_ratio: '1:1',
    })
})

test('what is kept on the clip is what the normalised file holds', () => {
  for (const { normalised, stream } of Object.values(outcomes)) {
    const [num = 0, den = 1] = stream.r_frame_rate?.split('/').map(Number) ?? []
    const durationMs = Math.round((Number(stream.nb_read_packets) * den * 1000) / num)
    expect(normalised).toMatchObject({ durationMs, heightPx: stream.height, widthPx: stream.width })
    expect(normalised.frameRate).toBeCloseTo(num / den, 2)
  }
})

test('size, rate and number of frames are kept where they can be', () => {
  check('plain.mp4', '320×240 30/1 60')
  check('portrait.mp4', '240×320 30/1 30')
  check('60fps.mp4', '320×240 60/1 60')
  check('ntsc.mp4', '320×240 30000/1001 30')
  check('hevc.mp4', '320×240 30/1 30')
  check('vp9.webm', '320×240 30/1 30')
  check('vp8.webm', '320×240 30/1 30')
  check('av1.mkv', '320×240 30/1 30')
  check('prores.mov', '320×240 30/1 30')
  check('mjpeg.mov', '320×240 30/1 30')
  check('mpeg4.mp4', '320×240 30/1 30')
  check('animated.gif', '320×240 10/1 10')
})

test('odd sizes become even, anamorphic pixels square, and 120 frames a second 60', () => {
  check('odd-444.mp4', '320×240 30/1 30')
  check('anamorphic.mp4', '640×240 30/1 30')
  check('120fps.mp4', '320×240 60/1 60')
})

test('a variable rate becomes a constant one of the same length', () => {
  // 10 frames at 30 a second, then 20 at 10, the last of which FFmpeg's writer makes a thirtieth long: 2.233 s.
  check('variable-rate.mp4', '320×240 30/1 67')
  expect(of('variable-rate.mp4').facts.durationMs).toBe(2233)
})

test('what an edit list cuts away is not in the clip', () => {
  check('cut-by-edit-list.mp4', '320×240 30/1 45')
})

test('interlaced fields become frames of their own', () => {
  check('interlaced.mp4', '320×240 30/1 30')
  expect(of('interlaced.mp4').warnings).toContain('deinterlaced')
})

test('turned and mirrored clips stand upright as their matrix says', async () => {
  expect(await quartersOf(of('plain.mp4').path)).toBe('red green / blue white')
  expect(await quartersOf(of('turned-90.mov').path)).toBe('blue red / white green')
  expect(await quartersOf(of('turned-180.mov').path)).toBe('white blue / green red')
  expect(await quartersOf(of('turned-270.mov').path)).toBe('green white / red blue')
  expect(await quartersOf(of('mirrored.mp4').path)).toBe('green red / white blue')
  expect(await quartersOf(of('mirrored-turned.mp4').path)).toBe('red blue / green white')
  check('turned-90.mov', '240×320 30/1 30')
  expect(of('turned-90.mov').facts).toMatchObject({ heightPx: 320, rotation: 90, widthPx: 240 })
})

test('every codec shows the colours that were put in', async () => {
  for (const name of [
    'hevc.mp4',
    'vp9.webm',
    'vp8.webm',
    'av1.mkv',
    'prores.mov',
    'mjpeg.mov',
    'mpeg4.mp4',
    'animated.gif',
  ])
    expect(`${name} ${await quartersOf(of(name).path)}`).toBe(`${name} red green / blue white`)
})

test('full range BT.601 comes out in the same colours', async () => {
  const [red = [], , blue = []] = await quarterPixels(of('full-range-601.mp4').path)
  const near = (pixel: number[], colour: number[]) =>
    Math.max(...pixel.map((level, i) => Math.abs(level - colour[i]!)))
  expect(near(red, [255, 0, 0])).toBeLessThan(8)
  expect(near(blue, [0, 0, 255])).toBeLessThan(8)
})

test("HDR's reference white is nearly white, not the grey of its signal", async () => {
  for (const name of ['hlg.mov', 'pq.mp4']) {
    const [[red = 0, green = 0, blue = 0] = []] = await quarterPixels(of(name).path)
    expect(Math.min(red, green, blue)).toBeGreaterThan(205)
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(6)
    expect(of(name).facts.hdr).toBe(true)
    expect(of(name).warnings).toContain('hdr_converted')
  }
})

test('what is transparent becomes white', async () => {
  expect(await quartersOf(of('transparent.gif').path)).toBe('red white / blue white')
})

test('tracks beside the picture that we do not read are no reason to refuse it', () => {
  check('camera-sound-and-subtitles.mov', '320×240 30/1 30')
  expect(of('camera-sound-and-subtitles.mov').warnings).toContain('sound_unreadable')
})

test('sound is a fact of the original, and unreadable sound a warning', () => {
  expect(of('plain.mp4').facts.hasAudio).toBe(true)
  expect(of('60fps.mp4').facts.hasAudio).toBe(false)
  expect(of('unreadable-sound.mp4').warnings).toContain('sound_unreadable')
  expect(of('plain.mp4').warnings).not.toContain('sound_unreadable')
})
