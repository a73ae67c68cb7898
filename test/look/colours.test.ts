import type { SegmentSpec } from '../../src/core/segments/types.ts'
import type { ShapeMark } from '../../src/core/look/mark.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { segmentArgs } from '../../src/core/ffmpeg/segmentArgs.ts'
import { type ColourRoute, isDrawnOnFrames } from '../../src/core/look/assColour.ts'
import { assDocument } from '../../src/core/look/assDocument.ts'
import { roundBox } from '../../src/core/look/shapes/roundBox.ts'
import { evenMetrics } from '../../src/core/look/testing/evenMetrics.ts'
import { themes } from '../../src/core/look/themes.ts'
import { farthestChannel } from './helpers/farthestChannel.ts'
import { readPixels } from './helpers/readPixels.ts'

const video: SegmentSpec['video'] = {
  widthPx: 320,
  heightPx: 180,
  frameRate: 30,
  crf: 12,
  preset: 'veryfast',
  bFrames: 3,
  gopFrames: 120,
  level: '3.1',
}
/** Of 255: roundings to 8 bits, chroma between pixels, an encoder. */
const TOLERANCE = 4

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-colours-'))
})
afterAll(() => rm(folder, { recursive: true }))

const ofThemes = Object.values(themes).flatMap((theme) => [
  theme.work,
  theme.rest,
  theme.switch,
  theme.prepare,
])
const extremes = ['#FF0000', '#0000FF', '#FFFF00', '#00FFFF', '#00FF00', '#FF00FF']
const colours = [...new Set([...ofThemes, ...extremes])]

/** A field of 40 × 40 pixels each. */
const placeOf = (i: number): { x: number; y: number } => ({ x: 40 * (i % 8), y: 40 * Math.floor(i / 8) })

const fieldOf = (colour: string, i: number): ShapeMark => ({
  kind: 'shape',
  layer: 1,
  colour,
  path: roundBox({ ...placeOf(i), width: 40, height: 40, radius: 0 }),
})

/** The colours as they are seen, drawn with every frame. */
const seen = async ({
  route,
  wanted,
}: {
  route: ColourRoute
  wanted: readonly string[]
}): Promise<string[]> => {
  const page = { frameRate: 30, frames: 3, heightPx: 180, metrics: evenMetrics, widthPx: 320 }
  const moving = assDocument({ ...page, marks: wanted.map(fieldOf), route })
  const output = join(folder, `${route}.mp4`)
  const movingPath = join(folder, `${route}.ass`)
  await writeFile(movingPath, moving)
  const spec: SegmentSpec = {
    frames: 3,
    held: [],
    moving,
    movingOn: route,
    picture: { colour: '#808080', kind: 'colour' },
    still: '',
    video,
  }
  const none = (): string => ''
  const paths = {
    clipPath: none,
    fontsDir: folder,
    heldPath: none,
    logoPath: none,
    movingPath,
    stillPath: '',
  }
  const args = segmentArgs({ ...paths, output, spec })
  await createRunFfmpeg()({ args, reads: [folder], writes: folder })
  const points = wanted.map((_, i) => [placeOf(i).x + 20, placeOf(i).y + 20] as const)
  return readPixels({ frame: 1, path: output, points })
}

test.each([
  { route: 'ycbcr', wanted: colours.filter(isDrawnOnFrames) },
  { route: 'rgb', wanted: colours.filter((colour) => !isDrawnOnFrames(colour)) },
] as const)('what moves has its colours in a BT.709 player, drawn on $route', async ({ route, wanted }) => {
  const found = await seen({ route, wanted })
  expect(wanted.length).toBeGreaterThan(2)
  for (const [i, colour] of wanted.entries())
    expect(farthestChannel(found[i]!, colour), `${found[i]} is near ${colour}`).toBeLessThanOrEqual(TOLERANCE)
})
