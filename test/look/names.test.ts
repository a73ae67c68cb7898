import type { Fonts } from '../../src/adapters/fonts/loadFonts.ts'
import type { LookContext } from '../../src/core/look/lookContext.ts'
import type { Drawing, TextMark } from '../../src/core/look/mark.ts'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFonts } from '../../src/adapters/fonts/loadFonts.ts'
import { layoutOf } from '../../src/core/look/layoutOf.ts'
import { roundRestCard } from '../../src/core/look/parts/roundRestCard.ts'
import { messageScreen } from '../../src/core/look/screens/messageScreen.ts'
import { prepareScreen } from '../../src/core/look/screens/prepareScreen.ts'
import { restScreen } from '../../src/core/look/screens/restScreen.ts'
import { roundRestScreen } from '../../src/core/look/screens/roundRestScreen.ts'
import { switchScreen } from '../../src/core/look/screens/switchScreen.ts'
import { workScreen } from '../../src/core/look/screens/workScreen.ts'
import { textWidth } from '../../src/core/look/textWidth.ts'
import { defaultShow } from '../../src/core/look/show.ts'
import { themes } from '../../src/core/look/themes.ts'
import { videoSettings } from '../../src/core/segments/videoSettings.ts'
import { wordsOf } from '../../src/core/look/wordsOf.ts'

let folder: string
let fonts: Fonts

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-fonts-'))
  fonts = await loadFonts({ dataDir: folder })
})

afterAll(() => rm(folder, { recursive: true }))

const names = [
  'Squat',
  'Single-leg Romanian deadlift with rotation and overhead reach',
  'Élévation latérale à genoux côté opposé fléchi, bras tendus où',
  'ÉLÉVATION LATÉRALE À GENOUX CÔTÉ OPPOSÉ FLÉCHI, BRAS TENDUS OÙ',
  'Выпад назад с поворотом корпуса и подъёмом рук над головой вв',
  'Βαθύ κάθισμα με στροφή του κορμού και ανάταση των δύο χεριών',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter',
]
const clock = { totalFrames: 1200, elapsedFrames: 0, frames: 1200 }
const progress = { pieces: [{ frames: 1200, role: 'work' }], atFrame: 30 } as const

const screens = (context: LookContext, name: string): Record<string, Drawing> => {
  const next = { name, facts: ['40 s par côté', 'Haltères', 'Élastique', 'Banc incliné', '2 × 12 kg'] }
  const cues = ['Gardez les hanches de niveau et le dos long, sans cambrer là']
  const dose = { kind: 'time', seconds: 40, perSide: true } as const
  const pills = [
    { type: 'halfway', atFrame: 600 },
    { type: 'ten_seconds', atFrame: 900 },
  ] as const
  const place = {
    round: context.words.lastRound,
    exerciseShort: '10/12',
    exercise: 'EXERCISE 14/28',
    timeLeft: '1:17:40 LEFT',
    progress,
  }
  const headline = {
    headline: context.words.lastRound,
    subline: '20 SUR 20',
    round: 20,
    rounds: 20,
    progress,
  }
  return {
    work: workScreen({ clock, context, cues, dose, name, pills, place: null, side: 'left' }),
    prepare: prepareScreen({ clock: { totalFrames: 1800, elapsedFrames: 0, frames: 1800 }, context, next }),
    switch: switchScreen({ clock, context, name, side: 'right' }),
    opening: restScreen({ clock, context, next, place }),
    roundRest: roundRestScreen({ clock, context, next, ...headline }),
    message: messageScreen({ clock, context, text: `${name}. ${name.slice(0, 55)}.` }),
  }
}

/** The text's box without the halo; accents over capitals are not counted. */
const outside = ({ context, mark }: { context: LookContext; mark: TextMark }): boolean => {
  const { safe } = context.layout
  const width = textWidth({ em: mark.em, face: mark.face, metrics: fonts.metrics, text: mark.text })
  const left = mark.x - { left: 0, centre: width / 2, right: width }[mark.align]
  const cap = (mark.em * fonts.metrics.capHeight) / fonts.metrics.unitsPerEm
  // A digit's white space may hang over the edge; half a pixel is rounding.
  const slack = 0.03 * mark.em + 0.5
  const across = left < safe.left - slack || left + width > safe.right + slack
  return across || mark.baseline - cap < safe.top - 0.5 || mark.baseline > safe.bottom + 0.5
}

test.each(['dark', 'energy'] as const)(
  'names of 60 characters with accents fit all screens of the theme %s',
  (themeName) => {
    for (const locale of ['en', 'fr']) {
      const layout = layoutOf({ aspect: '16:9', widthPx: 1280, heightPx: 720 })
      const context = {
        frameRate: 30,
        layout,
        locale,
        metrics: fonts.metrics,
        show: defaultShow,
        theme: themes[themeName],
        words: wordsOf(locale),
      }
      for (const name of names)
        for (const [screen, { moving, still }] of Object.entries(screens(context, name))) {
          const texts = [...still, ...moving].filter((mark) => mark.kind === 'text')
          const wrong = texts.filter((mark) => outside({ context, mark })).map(({ text }) => text)
          expect(wrong, `${screen}, ${locale}, "${name}"`).toEqual([])
        }
    }
  },
)

test('all glyphs of our languages are measured', () => {
  const { advances } = fonts.metrics.faces.bold
  const missing = [...names.join(''), ...'×·’ẹđ0123456789'].filter(
    (glyph) => advances[glyph.codePointAt(0)!] === undefined,
  )
  expect(missing).toEqual([])
})

test('families are what the files say, and digits are as wide as each other', () => {
  const { faces } = fonts.metrics
  expect([faces.bold.family, faces.medium.family, faces.black.family]).toEqual([
    'Roboto Condensed',
    'Roboto Condensed Medium',
    'Roboto Condensed Black',
  ])
  expect([faces.bold.bold, faces.medium.bold, faces.black.bold]).toEqual([true, false, false])
  expect(new Set([...'0123456789'].map((digit) => faces.bold.advances[digit.codePointAt(0)!])).size).toBe(1)
})

test('the folder holds the fonts we use alone, and a second process finds it', async () => {
  const again = await loadFonts({ dataDir: folder })
  expect(again.dir).toBe(fonts.dir)
  expect(await readdir(fonts.dir)).toHaveLength(21)
  expect(again.files).toHaveLength(21)
})

test('between rounds a long name without a short one is not set smaller than in other cards', () => {
  for (const [aspect, least] of [
    ['16:9', 7],
    ['9:16', 5],
    ['1:1', 7],
  ] as const) {
    const video = videoSettings({ aspect, height: 720, look: 'burned', quality: 'standard' })
    const context = {
      frameRate: 30,
      layout: layoutOf({ ...video, aspect }),
      locale: 'en',
      metrics: fonts.metrics,
      show: defaultShow,
      theme: themes.dark,
      words: wordsOf('en'),
    }
    for (const name of names.slice(0, 3)) {
      const { moving, still } = screens(context, name).roundRest!
      const texts = [...still, ...moving].filter((mark) => mark.kind === 'text')
      const lines = texts.filter(({ text }) => name.includes(text) && text.length > 3)
      expect(lines.length, `${aspect}, ${name}`).toBeGreaterThan(0)
      // Under the picture, over the bar.
      const { pip } = roundRestCard({ context, name })
      const cap = (lines[0]!.em * fonts.metrics.capHeight) / fonts.metrics.unitsPerEm
      const isBeside = lines[0]!.x >= pip.xPx + pip.widthPx
      expect(isBeside || lines[0]!.baseline - cap > pip.yPx + pip.heightPx, `${aspect}, ${name}`).toBe(true)
      const { bottom, thickness } = context.layout.bar
      expect(lines.at(-1)!.baseline + 0.2 * lines[0]!.em, `${aspect}, ${name}`).toBeLessThan(
        bottom - thickness,
      )
      for (const { em } of lines)
        expect(em, `${aspect}, ${name}`).toBeGreaterThan((least * video.heightPx) / 100 - 0.1)
      expect(texts.filter((mark) => outside({ context, mark })).map(({ text }) => text)).toEqual([])
    }
  }
})

test('a message takes a second line rather than a smaller size', () => {
  const layout = layoutOf({ aspect: '16:9', widthPx: 1280, heightPx: 720 })
  const context = {
    frameRate: 30,
    layout,
    locale: 'en',
    metrics: fonts.metrics,
    show: defaultShow,
    theme: themes.dark,
    words: wordsOf('en'),
  }
  const { still } = messageScreen({ clock, context, text: 'Drink some water and shake out your legs' })
  const lines = still.filter((mark) => mark.kind === 'text' && mark.x === layout.message.x)
  expect(lines.map((mark) => mark.kind === 'text' && [mark.text, mark.em])).toEqual([
    ['Drink some water and', layout.message.maxEm],
    ['shake out your legs', layout.message.maxEm],
  ])
})
