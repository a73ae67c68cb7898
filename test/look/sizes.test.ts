import type { Aspect } from '../../src/core/segments/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fonts, loadFonts } from '../../src/adapters/fonts/loadFonts.ts'
import { type BuiltInThemeName, themes } from '../../src/core/look/themes.ts'
import { exercise } from '../../src/core/timeline/testing/builders.ts'
import { shownTexts } from '../proof/contrast/shownTexts.ts'
import { sizeOf } from '../proof/contrast/sizeOf.ts'
import { sheetSpecs } from '../proof/look/sheetSpecs.ts'

/** Of the height: sizes are searched in steps, and documents print them to a hundredth of a pixel. */
const TOLERANCE_PERCENT = 0.06

let folder: string
let fonts: Fonts
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-sizes-'))
  fonts = await loadFonts({ dataDir: folder })
})
afterAll(() => rm(folder, { recursive: true }))

type Look = { aspect: Aspect; name: BuiltInThemeName }
const looks = (['dark', 'light', 'energy'] as const).flatMap((name) =>
  (['16:9', '9:16', '1:1'] as const).map((aspect): Look => ({ aspect, name })),
)

/** Every text that is drawn smaller than its element may be, as "text: percent, least". */
const smallTexts = ({ aspect, name }: Look): string[] => {
  const { metrics } = fonts
  const { clip } = exercise('clip')
  const clips = { lunge: clip, squat: clip }
  return sheetSpecs({ aspect, clips, height: 720, metrics, theme: themes[name] }).flatMap((moment) =>
    shownTexts({ frame: moment.frame, metrics, spec: moment.spec }).flatMap(({ em, text }) => {
      const { least, of } = sizeOf({ aspect, moment: moment.name, text })
      const drawn = of === 'digit' ? (em * metrics.capHeight) / metrics.unitsPerEm : em
      const percent = (100 * drawn) / moment.spec.video.heightPx
      return percent < least - TOLERANCE_PERCENT
        ? [`${moment.name}: “${text}” ${percent.toFixed(2)}, ${least}`]
        : []
    }),
  )
}

test.each(looks)('no text is smaller than its element may be: $name $aspect', (look) => {
  expect(smallTexts(look)).toEqual([])
})
