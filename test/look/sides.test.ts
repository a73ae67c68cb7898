import type { ClipSource, SegmentSpec } from '../../src/core/segments/types.ts'
import type { ExerciseItem, ExerciseSnapshot, Interval } from '../../src/core/timeline/types.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { type Fonts, loadFonts } from '../../src/adapters/fonts/loadFonts.ts'
import { segmentArgs } from '../../src/core/ffmpeg/segmentArgs.ts'
import { segmentSpecsOf } from '../../src/core/segments/segmentSpec.ts'
import { videoSettings } from '../../src/core/segments/videoSettings.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { block, exercise, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { farthestChannel } from './helpers/farthestChannel.ts'
import { readPixels } from './helpers/readPixels.ts'

let folder: string
let fonts: Fonts

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-sides-'))
  fonts = await loadFonts({ dataDir: folder })
})
afterAll(() => rm(folder, { recursive: true }))

type Asked = {
  aspect?: '16:9' | '9:16' | '1:1'
  format?: 'interval' | 'amrap' | 'tabata'
  said?: Partial<ExerciseSnapshot>
  side?: ExerciseItem['side']
}
type Shown = { interval: Interval; specs: SegmentSpec[] }

const plan = ({ aspect = '16:9', format = 'interval', said = {}, side = 'auto' }: Asked): Shown[] => {
  const lunge = exercise('lunge', { laterality: 'unilateral', clipSide: 'left', ...said })
  lunge.clip = { ...lunge.clip, widthPx: 320, heightPx: 180, durationMs: 1000 }
  const snapshot = {
    ...workout([block([item('lunge', { side })], { format, timeCapSeconds: 60 })]),
    exercises: { lunge },
  }
  const timeline = planTimeline(snapshot)
  const output = { aspect, height: 480, locale: 'en', look: 'burned', quality: 'standard' } as const
  return timeline.intervals.map((interval) => ({
    interval,
    specs: segmentSpecsOf({
      interval,
      metrics: fonts.metrics,
      output,
      snapshot,
      timeline,
      video: videoSettings(output),
    }),
  }))
}

const sourcesOf = ({ picture }: SegmentSpec): ClipSource[] =>
  picture.kind === 'clips' ? picture.sources.map(({ source }) => source) : []

/** Each work and switch: the sides written on it, and ↔ where the clip is mirrored. */
const sides = (asked: Asked): string =>
  plan(asked)
    .filter(({ interval: { kind } }) => kind === 'work' || kind === 'switch_sides')
    .map(({ interval: { kind }, specs }) => {
      const [spec] = specs
      const words = [
        ...[spec!.still, ...spec!.held.map(({ document }) => document), spec!.moving]
          .join('\n')
          .matchAll(/\}([^{}\n]*\b(LEFT|RIGHT|left|right)\b[^{}\n]*)/g),
      ]
      const written = [...new Set(words.map(([, text]) => text))]
      const mirrored = sourcesOf(spec!).map((source) => (source.mirrored ? '↔' : '·'))
      return `${kind === 'work' ? '' : 'switch '}${written.join(' ')}${mirrored.join('')}`
    })
    .join(' | ')

test('the clip’s side comes first; the other one is mirrored and announced by the switch', () => {
  expect(sides({})).toBe('LEFT· | switch RIGHT SIDE↔ | RIGHT↔')
  expect(sides({ said: { clipSide: 'right' } })).toBe('RIGHT· | switch LEFT SIDE↔ | LEFT↔')
  expect(sides({ aspect: '9:16' })).toBe('LEFT· | switch RIGHT↔ | RIGHT↔')
  expect(sides({ aspect: '1:1' })).toBe('LEFT· | switch RIGHT↔ | RIGHT↔')
})

test('a clip that may not be mirrored stays as it is, and the side is still written', () => {
  expect(sides({ said: { mirrorable: false } })).toBe('LEFT· | switch RIGHT SIDE· | RIGHT·')
})

test('one side alone is shown without a switch', () => {
  expect(sides({ side: 'right' })).toBe('RIGHT↔')
  expect(sides({ side: 'left' })).toBe('LEFT·')
})

test('both sides may be asked of any exercise; without a word about it only one-sided ones have sides', () => {
  expect(sides({ said: { laterality: 'bilateral', clipSide: null } })).toBe('·')
  expect(sides({ said: { laterality: 'alternating', clipSide: null } })).toBe('·')
  expect(sides({ said: { laterality: 'bilateral', clipSide: null }, side: 'both_sides' })).toBe(
    'LEFT· | switch RIGHT SIDE· | RIGHT·',
  )
})

test('the list of an AMRAP has a line a side, and its clip turns with it', () => {
  expect(sides({ format: 'amrap' })).toBe('lunge, left lunge, right·↔·')
})

test('in a tabata the sides take turns, and each rest says which comes', () => {
  const rests = plan({ format: 'tabata' }).filter(({ interval: { kind } }) => kind === 'rest')
  const announced = rests.map(({ specs }) => /20 s · (LEFT|RIGHT)/.exec(specs[0]!.still)?.[1])
  expect(announced).toEqual(['RIGHT', 'LEFT', 'RIGHT', 'LEFT', 'RIGHT', 'LEFT', 'RIGHT'])
})

test('a mirrored side is a mirrored picture', async () => {
  const source = [
    '-f',
    'lavfi',
    '-i',
    'color=c=red:s=160x180:r=30:d=1',
    '-f',
    'lavfi',
    '-i',
    'color=c=blue:s=160x180:r=30:d=1',
  ]
  const clip = join(folder, 'clip.mp4')
  const form = ['-filter_complex', 'hstack', '-c:v', 'libx264', '-pix_fmt', 'yuv420p', clip]
  await promisify(execFile)('ffmpeg', ['-v', 'error', ...source, ...form])
  const shown = plan({}).filter(({ interval: { kind } }) => kind === 'work')
  const colours = await Promise.all(
    shown.map(async ({ specs: [spec] }, i) => {
      const path = (name: string): string => join(folder, `${i}-${name}`)
      await writeFile(path('still.ass'), spec!.still)
      const args = segmentArgs({
        // The picture is asked for, not the numbers on it.
        spec: { ...spec!, frames: 2, held: [], moving: '', picture: cutTo(2, spec!) },
        clipPath: () => clip,
        stillPath: path('still.ass'),
        heldPath: () => '',
        logoPath: () => '',
        movingPath: '',
        fontsDir: fonts.dir,
        output: path('out.mp4'),
      })
      await createRunFfmpeg()({ args, reads: [folder], writes: folder })
      return readPixels({
        frame: 1,
        path: path('out.mp4'),
        points: [
          [500, 60],
          [800, 60],
        ],
      })
    }),
  )
  const [left, right] = colours
  expect(farthestChannel(left![0]!, right![1]!)).toBeLessThan(24)
  expect(farthestChannel(left![1]!, right![0]!)).toBeLessThan(24)
  expect(farthestChannel(left![0]!, left![1]!)).toBeGreaterThan(120)
})

const cutTo = (frames: number, { picture }: SegmentSpec): SegmentSpec['picture'] =>
  picture.kind === 'clips'
    ? { ...picture, sources: picture.sources.map(({ source }) => ({ source, frames })) }
    : picture
