import type { Fonts } from '../../src/adapters/fonts/loadFonts.ts'
import type { Interval } from '../../src/core/timeline/types.ts'
import type { SegmentSpec, VideoSettings } from '../../src/core/segments/types.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { loadFonts } from '../../src/adapters/fonts/loadFonts.ts'
import { indexSegmentFile } from '../../src/adapters/store/loadSegmentIndex.ts'
import { segmentArgs } from '../../src/core/ffmpeg/segmentArgs.ts'
import { themes } from '../../src/core/look/themes.ts'
import { segmentSpecsOf } from '../../src/core/segments/segmentSpec.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { block, exercise, item, message, reps, workout } from '../../src/core/timeline/testing/builders.ts'
import { farthestChannel } from './helpers/farthestChannel.ts'
import { readPixels } from './helpers/readPixels.ts'

const output = { locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' } as const
const video: VideoSettings = {
  widthPx: 320,
  heightPx: 180,
  frameRate: 30,
  crf: 18,
  preset: 'veryfast',
  bFrames: 3,
  gopFrames: 120,
  level: '3.1',
}
const theme = themes.dark

const times = {
  prepareSeconds: 5,
  workSeconds: 5,
  restSeconds: 7,
  restBetweenRoundsSeconds: 6,
  sideSwitchSeconds: 3,
}
const clip = { ...exercise('clip').clip, durationMs: 2000, widthPx: 320, heightPx: 180 }
const exercises = {
  lunge: exercise('lunge', { name: 'Fente arrière', laterality: 'unilateral', clipSide: 'left', clip }),
  squat: exercise('squat', {
    name: 'Squat',
    secondsPerRep: 1,
    clip: { ...clip, playback: 'boomerang', trim: { inMs: 200, outMs: 900 } },
  }),
}
const snapshot = {
  ...workout(
    [
      block([item('lunge'), message('Drink'), item('squat')], { rounds: 2, format: 'circuit' }),
      block([reps('squat', 7), reps('lunge', 5)], { format: 'amrap', timeCapSeconds: 12 }),
    ],
    { defaults: times, speed: 1.25 },
  ),
  exercises,
}
const timeline = planTimeline(snapshot)
const run = createRunFfmpeg()

let folder: string
let fonts: Fonts

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-look-'))
  fonts = await loadFonts({ dataDir: folder })
  const source = ['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=50:d=2']
  const form = ['-c:v', 'libx264', '-crf', '14', '-pix_fmt', 'yuv420p', '-colorspace', 'bt709']
  await promisify(execFile)('ffmpeg', ['-v', 'error', ...source, ...form, join(folder, 'clip.mp4')])
})

afterAll(() => rm(folder, { recursive: true }))

const specsOf = (interval: Interval): SegmentSpec[] =>
  segmentSpecsOf({ interval, metrics: fonts.metrics, output, snapshot, timeline, video })

const firstOf = (kind: Interval['kind'], format: Interval['format'] = 'circuit'): Interval =>
  timeline.intervals.find((interval) => interval.kind === kind && (interval.format ?? format) === format)!

const encode = async ({
  clip = 'clip',
  name,
  spec,
}: {
  clip?: string
  name: string
  spec: SegmentSpec
}): Promise<string> => {
  const path = (extension: string): string => join(folder, `${name}.${extension}`)
  await writeFile(path('still.ass'), spec.still)
  for (const [i, { document }] of spec.held.entries()) await writeFile(path(`held${i}.ass`), document)
  await writeFile(path('moving.ass'), spec.moving)
  const args = segmentArgs({
    spec,
    clipPath: () => join(folder, `${clip}.mp4`),
    stillPath: path('still.ass'),
    heldPath: (i) => path(`held${i}.ass`),
    logoPath: () => join(folder, 'logo.png'),
    movingPath: path('moving.ass'),
    fontsDir: fonts.dir,
    output: path('mp4'),
  })
  await run({ args, reads: [folder], writes: folder })
  return path('mp4')
}

test('every kind of segment has its exact frames, closed GOPs and the one decoder configuration', async () => {
  const intervals = [
    ...(['prepare', 'work', 'switch_sides', 'rest', 'message', 'round_rest', 'outro'] as const).map((kind) =>
      firstOf(kind),
    ),
    firstOf('work', 'amrap'),
  ]
  const specs = intervals.flatMap(specsOf)
  const configurations = new Set<string>()
  for (const [i, spec] of specs.entries()) {
    // Refuses what would not join, open GOPs among it.
    const index = await indexSegmentFile(await encode({ name: `segment-${i}`, spec }))
    expect(index.frames, `segment ${i}`).toBe(spec.frames)
    configurations.add(Buffer.from(index.avcC).toString('hex'))
  }
  expect(specs).toHaveLength(9)
  expect([...configurations]).toHaveLength(1)
})

test('states and cards have their colours in a BT.709 player', async () => {
  const work = specsOf(firstOf('work'))[0]!
  const [opening, body] = specsOf(firstOf('rest'))
  const [workPath, openingPath, bodyPath] = [
    await encode({ name: 'colour-work', spec: work }),
    await encode({ name: 'colour-opening', spec: opening! }),
    await encode({ name: 'colour-body', spec: body! }),
  ]
  // The disc behind the last digits, left of the digit: ring centre 50.2, 59.4; its radius 28.5.
  const disc = [[28, 59]] as const
  const corner = [[12, 170]] as const
  const near = async (
    path: string,
    frame: number,
    points: ReadonlyArray<readonly [number, number]>,
    wanted: string,
  ) => {
    const [seen] = await readPixels({ frame, path, points })
    expect(farthestChannel(seen!, wanted), `${seen} is near ${wanted}`).toBeLessThanOrEqual(6)
  }
  await near(workPath, work.frames - 10, disc, theme.work.toLowerCase())
  await near(bodyPath, body!.frames - 10, disc, theme.rest.toLowerCase())
  await near(openingPath, 45, corner, theme.background.toLowerCase())
  await near(bodyPath, 45, corner, theme.background.toLowerCase())
})

test('over the brightest clip the scrim is as dense as the theme says', async () => {
  const white = [
    '-f',
    'lavfi',
    '-i',
    'color=white:s=320x180:r=30:d=2',
    '-pix_fmt',
    'yuv420p',
    '-colorspace',
    'bt709',
  ]
  await promisify(execFile)('ffmpeg', ['-v', 'error', ...white, join(folder, 'white.mp4')])
  const path = await encode({ clip: 'white', name: 'scrim', spec: specsOf(firstOf('work'))[0]! })
  const [seen] = await readPixels({ frame: 30, path, points: [[5, 120]] })
  // 0.85 of #0b101a over white.
  expect(farthestChannel(seen!, '#30343c')).toBeLessThanOrEqual(4)
})

test('the picture of an opening stands still, and the body goes on from it', async () => {
  const [opening, body] = specsOf(firstOf('rest'))
  const openingPath = await encode({ name: 'still-opening', spec: opening! })
  const bodyPath = await encode({ name: 'still-body', spec: body! })
  // In the card's picture: far from the timer, where the test pattern moves.
  const points = [
    [200, 40],
    [230, 60],
    [260, 80],
  ] as const
  const first = await readPixels({ frame: 0, path: openingPath, points })
  const last = await readPixels({ frame: 89, path: openingPath, points })
  const moved = await readPixels({ frame: 25, path: bodyPath, points })
  expect(Math.max(...first.map((colour, i) => farthestChannel(colour, last[i]!)))).toBeLessThanOrEqual(8)
  expect(Math.max(...first.map((colour, i) => farthestChannel(colour, moved[i]!)))).toBeGreaterThan(30)
})
