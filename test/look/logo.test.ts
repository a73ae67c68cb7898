import type { Fonts } from '../../src/adapters/fonts/loadFonts.ts'
import type { LogoScreen } from '../../src/core/look/layout.ts'
import type { LookContext } from '../../src/core/look/lookContext.ts'
import type { Mark, TextMark } from '../../src/core/look/mark.ts'
import type { Interval } from '../../src/core/timeline/types.ts'
import type { Aspect, Rect, SegmentSpec } from '../../src/core/segments/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { loadFonts } from '../../src/adapters/fonts/loadFonts.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { brandTheme } from '../../src/core/look/brand/brandTheme.ts'
import { logoOf } from '../../src/core/look/brand/logoOf.ts'
import { previewSpecs } from '../../src/core/look/brand/previewSpecs.ts'
import { layoutOf } from '../../src/core/look/layoutOf.ts'
import { mirrorMark } from '../../src/core/look/mirrorMark.ts'
import { outroScreen } from '../../src/core/look/screens/outroScreen.ts'
import { prepareScreen } from '../../src/core/look/screens/prepareScreen.ts'
import { restScreen } from '../../src/core/look/screens/restScreen.ts'
import { textWidth } from '../../src/core/look/textWidth.ts'
import { defaultShow } from '../../src/core/look/show.ts'
import { themes } from '../../src/core/look/themes.ts'
import { wordsOf } from '../../src/core/look/wordsOf.ts'
import { placeLogo } from '../../src/core/segments/placeLogo.ts'
import { segmentKey } from '../../src/core/segments/segmentKey.ts'
import { segmentSpecsOf } from '../../src/core/segments/segmentSpec.ts'
import { videoSettings } from '../../src/core/segments/videoSettings.ts'
import { block, exercise, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { encodeSegment } from '../../src/engine/encodeSegment.ts'
import { keepLogo } from '../../src/engine/logo/keepLogo.ts'
import { normaliseLogo } from '../../src/engine/logo/normaliseLogo.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { farthestChannel } from './helpers/farthestChannel.ts'
import { readPixels } from './helpers/readPixels.ts'

let folder: string
let fonts: Fonts
/** Half of it orange, half of it clear with a dark red that must not be seen, an orange line at its end. */
let uri: string

const orange = '#ff8000'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-logo-'))
  fonts = await loadFonts({ dataDir: folder })
  const pixels = Buffer.alloc(440 * 80 * 4)
  for (let i = 0; i < 440 * 80; i++)
    pixels.set(i % 440 < 220 || i % 440 > 430 ? [255, 128, 0, 255] : [90, 0, 0, 0], 4 * i)
  uri = await normaliseLogo(
    await sharp(pixels, { raw: { channels: 4, height: 80, width: 440 } })
      .png()
      .toBuffer(),
  )
})
afterAll(() => rm(folder, { recursive: true }))

const aspects: readonly Aspect[] = ['16:9', '9:16', '1:1']
const logos = [
  { heightPx: 80, widthPx: 440 },
  { heightPx: 80, widthPx: 80 },
  { heightPx: 80, widthPx: 40 },
]

const contextOf = ({
  aspect,
  locale,
  size,
}: {
  aspect: Aspect
  locale: string
  size: object
}): LookContext => {
  const video = videoSettings({ aspect, height: 720, look: 'burned', quality: 'standard' })
  return {
    frameRate: 30,
    layout: layoutOf({ ...video, aspect }),
    locale,
    metrics: fonts.metrics,
    show: defaultShow,
    theme: { ...themes.energy, logo: { ...logoOf(uri)!.logo, ...size } },
    words: wordsOf(locale),
  }
}

const clock = { totalFrames: 1200, elapsedFrames: 0, frames: 1200 }
const next = {
  name: 'Élévation latérale à genoux côté opposé fléchi, bras tendus où',
  facts: ['40 s', 'Haltères'],
}
const progress = { pieces: [{ frames: 1200, role: 'work' }], atFrame: 30 } as const
const place = {
  round: 'DERNIER TOUR',
  exercise: 'EXERCICE 10/12',
  exerciseShort: '10/12',
  timeLeft: '1:17:40',
  progress,
}

const marksOf = (screen: LogoScreen, context: LookContext): Mark[] => {
  const drawing = {
    outro: () =>
      outroScreen({ context, progress, stats: [{ label: 'TOTAL', value: '1:17:40' }], title: next.name }),
    prepare: () => prepareScreen({ clock, context, next }),
    rest: () => restScreen({ clock, context, next, place }),
  }[screen]()
  return [...drawing.still, ...drawing.moving]
}

/** With the accents of its capitals. */
const overlaps = (rect: Rect, { align, baseline, em, face, text, x }: TextMark): boolean => {
  const width = textWidth({ em, face, metrics: fonts.metrics, text })
  const left = x - { left: 0, centre: width / 2, right: width }[align]
  const isBeside = rect.xPx >= left + width || left >= rect.xPx + rect.widthPx
  return !isBeside && rect.yPx < baseline + 0.3 * em && baseline - 0.9 * em < rect.yPx + rect.heightPx
}

test('a logo stands in a corner of the safe area, small, in its own shape, and over no text', () => {
  for (const aspect of aspects)
    for (const locale of ['en', 'fr', 'ar'])
      for (const size of logos)
        for (const screen of ['prepare', 'rest', 'outro'] as const) {
          const where = `${screen}, ${aspect}, ${locale}, ${size.widthPx} px`
          const context = contextOf({ aspect, locale, size })
          const { heightPx, safe, widthPx } = context.layout
          const { rect } = placeLogo({ context, screen })!
          const [left, right] = [rect.xPx, rect.xPx + rect.widthPx]
          expect(
            [left >= safe.left - 1, right <= safe.right + 1, rect.yPx >= safe.top - 1],
            where,
          ).not.toContain(false)
          expect(rect.heightPx / heightPx, where).toBeLessThanOrEqual(0.07)
          expect(Math.max(rect.heightPx, rect.widthPx), where).toBeGreaterThan(
            0.05 * context.layout.shortSidePx,
          )
          // Both sides are rounded down to even numbers.
          const ratio = size.widthPx / size.heightPx
          expect(Math.abs(rect.widthPx - ratio * rect.heightPx), where).toBeLessThanOrEqual(2 * (1 + ratio))
          expect(locale === 'ar' ? widthPx - left : right, where).toBeGreaterThan(0.9 * widthPx)
          const drawn = marksOf(screen, context).map((mark) =>
            locale === 'ar' ? mirrorMark({ mark, widthPx }) : mark,
          )
          const under = drawn.filter((mark) => mark.kind === 'text' && overlaps(rect, mark))
          expect(under, where).toEqual([])
        }
})

const output = { locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' } as const

const specsOf = (logo: string | null): Array<{ kind: Interval['kind']; spec: SegmentSpec }> => {
  const exercises = { squat: exercise('squat'), plank: exercise('plank') }
  const theme = brandTheme({ brand: { logo } })
  const blocks = [block([item('squat'), item('plank')], { rounds: 2 })]
  const snapshot = { ...workout(blocks, { theme }), exercises }
  const timeline = planTimeline(snapshot)
  return timeline.intervals.flatMap((interval) =>
    segmentSpecsOf({
      interval,
      metrics: fonts.metrics,
      output,
      snapshot,
      timeline,
      video: videoSettings(output),
    }).map((spec) => ({ kind: interval.kind, spec })),
  )
}

test('a logo changes the key of what draws it, and no other key', () => {
  const [without, having] = [specsOf(null), specsOf(uri)]
  const key = (spec: SegmentSpec) => segmentKey({ encoderBuild: 'one', fonts: fonts.files, spec })
  const changed = having.filter(({ spec }, i) => key(spec) !== key(without[i]!.spec)).map(({ kind }) => kind)
  const drawing = having.filter(({ spec }) => spec.logo).map(({ kind }) => kind)
  expect(changed).toEqual(drawing)
  // Of a rest between rounds, what follows the headline.
  expect([...new Set(drawing)].toSorted()).toEqual(['outro', 'prepare', 'rest', 'round_rest'])
})

test('a rest’s decoded frames show the logo in its colours, and nothing where it is clear', async () => {
  const store = createDiskStore({ root: join(folder, 'store') })
  const runFfmpeg = createRunFfmpeg()
  const settings = { encoderBuild: 'one', fonts, runFfmpeg, scratchDir: join(folder, 'scratch'), store }
  await keepLogo({ ...logoOf(uri)!, store })
  const moments = previewSpecs({
    exercise: null,
    locale: 'en',
    metrics: fonts.metrics,
    theme: brandTheme({ brand: { logo: uri } }),
  })
  const { spec } = moments.at(-1)!
  const { heightPx, widthPx, xPx, yPx } = spec.logo!.rect
  const key = segmentKey({ encoderBuild: 'one', fonts: fonts.files, spec })
  await encodeSegment({ key, settings, spec })
  const path = await store.localPath(storeNames.segment(key))
  const at = (share: number) => [Math.round(xPx + share * widthPx), Math.round(yPx + heightPx / 2)] as const
  const [drawn, clear, wall] = await readPixels({
    frame: 40,
    path,
    points: [at(0.25), at(0.75), [xPx - 20, yPx + 10]],
  })
  expect(farthestChannel(drawn!, orange), drawn).toBeLessThanOrEqual(8)
  expect(farthestChannel(clear!, wall!), clear).toBeLessThanOrEqual(4)
})
