import type { Face } from '../../src/core/look/fontMetrics.ts'
import type { Aspect } from '../../src/core/segments/types.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fonts, loadFonts } from '../../src/adapters/fonts/loadFonts.ts'
import { assDocument } from '../../src/core/look/assDocument.ts'
import { fitText } from '../../src/core/look/fitText.ts'
import { layoutOf } from '../../src/core/look/layoutOf.ts'
import { textRuns } from '../../src/core/look/textRuns.ts'
import { textWidth } from '../../src/core/look/textWidth.ts'
import { droidFont } from '../helpers/droidFont.ts'

let folder: string
let fonts: Fonts

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-scripts-'))
  fonts = await loadFonts({ dataDir: folder, fonts: ['@fontsource/noto-sans-arabic', droidFont] })
})
afterAll(() => rm(folder, { recursive: true }))

const letters = [
  'aeinrstlmdWM éàüßłđ',
  'αεινρστκάώύ ΓΔΘΩς',
  'аеинртвкШЖыйё ЩЮ',
  'ابتثجحخسصعفقكلمنهوي ءآةى',
  '腹筋運動单腿硬拉俯卧撑、。（）ーっクス',
] as const

/** Names of 2 to 60 letters of one script or two, with and without spaces. */
const randomName = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 2 })
  .chain((scripts) => fc.array(fc.constantFrom(...scripts.join('')), { minLength: 2, maxLength: 60 }))
  .map((chosen) => chosen.join('').trim())
  .filter((name) => name !== '')

const aspects: readonly Aspect[] = ['16:9', '9:16', '1:1']

test('any name of any script fits its box in every aspect, with all of its letters', () => {
  const faces: readonly Face[] = ['bold', 'black']
  fc.assert(
    fc.property(randomName, fc.constantFrom(...aspects), fc.constantFrom(...faces), (name, aspect, face) => {
      const [widthPx, heightPx] = { '16:9': [1280, 720], '9:16': [720, 1280], '1:1': [720, 720] }[aspect] as [
        number,
        number,
      ]
      const { card, name: box, roundCards } = layoutOf({ aspect, heightPx, widthPx })
      for (const place of [box, card.name, ...roundCards.map(({ name: each }) => each)]) {
        const { em, lines, width } = fitText({ ...place, face, heightPx, metrics: fonts.metrics, text: name })
        expect(lines.length).toBeLessThanOrEqual(place.maxLines)
        for (const text of lines)
          expect(textWidth({ em, face, metrics: fonts.metrics, text })).toBeLessThanOrEqual(width + 0.01)
        expect(Math.max(...place.widths)).toBeGreaterThanOrEqual(width)
        const drawn = lines.flatMap((text) => textRuns({ face, metrics: fonts.metrics, text }))
        const all = drawn.map(({ text }) => text).join('')
        expect(plain(all)).toBe(plain(name.normalize('NFC')))
      }
    }),
    { numRuns: 60, seed: 1 },
  )
})

/** Without what breaking adds or takes. */
const plain = (text: string): string => text.replaceAll(/[\s-]/g, '')

type Drawn = { left: number; right: number }

/** Where libass draws a text: the columns that are not black. */
const draw = async (text: string, align: 'left' | 'centre' | 'right'): Promise<Drawn> => {
  const mark = {
    kind: 'text',
    layer: 1,
    colour: '#FFFFFF',
    text,
    x: 640,
    baseline: 130,
    em: 60,
    face: 'bold',
    align,
    halo: null,
  } as const
  const document = assDocument({
    frameRate: 30,
    frames: 1,
    heightPx: 200,
    marks: [mark],
    metrics: fonts.metrics,
    route: 'rgb',
    widthPx: 1280,
  })
  await writeFile(join(folder, 'text.ass'), document)
  const source = ['-f', 'lavfi', '-i', 'color=black:s=1280x200:d=0.04']
  const filters = `format=gbrp,ass=${join(folder, 'text.ass')}:fontsdir=${fonts.dir},format=gray`
  const { stdout } = await promisify(execFile)(
    'ffmpeg',
    ['-v', 'error', ...source, '-vf', filters, '-frames:v', '1', '-f', 'rawvideo', '-'],
    { encoding: 'buffer' },
  )
  const { info } = await sharp(stdout, { raw: { width: 1280, height: 200, channels: 1 } })
    .trim({ background: '#000000', threshold: 60 })
    .toBuffer({ resolveWithObject: true })
  const left = -(info.trimOffsetLeft ?? 0)
  return { left, right: left + info.width }
}

test.each([
  ['Greek', 'Βαθύ κάθισμα'],
  ['Cyrillic', 'Выпад ґ Қ'],
  ['Arabic', 'ضغط ثابت مع لف'],
  ['Arabic with a number and brackets', 'الضغط 30 ثانية (يسار)'],
  ['Chinese', '俯卧撑，宽距'],
  ['three scripts', 'كرة 腹筋 ABC'],
])('%s is drawn where and as wide as it was measured', async (_, text) => {
  const width = textWidth({ em: 60, face: 'bold', metrics: fonts.metrics, text })
  for (const [align, before] of [
    ['left', 0],
    ['centre', width / 2],
    ['right', width],
  ] as const) {
    const { left, right } = await draw(text, align)
    // A glyph has some white space at its sides, an ideograph a tenth of an em, a full-width comma half.
    expect(left - (640 - before), align).toBeGreaterThanOrEqual(-4)
    expect(left - (640 - before), align).toBeLessThan(12)
    expect(640 - before + width - right, align).toBeGreaterThanOrEqual(-4)
    expect(640 - before + width - right, align).toBeLessThan(12)
  }
})

test('Arabic letters are joined, as only a shaper does it', async () => {
  const joined = await draw('بيت', 'left')
  const apart = await draw('ب\u200Cي\u200Cت', 'left')
  expect(joined.right - joined.left).toBeLessThan(apart.right - apart.left)
})
