import type { Mark } from './mark.ts'
import { expect, test } from 'vitest'
import { assDocument } from './assDocument.ts'
import { evenMetrics } from './testing/evenMetrics.ts'

const lines = (...marks: Mark[]): string[] => {
  const page = {
    frameRate: 30,
    frames: 75,
    heightPx: 720,
    metrics: evenMetrics,
    route: 'rgb',
    widthPx: 1280,
  } as const
  return assDocument({ ...page, marks })
    .split('\n')
    .filter((line) => line.startsWith('Dialogue'))
}

const text = {
  kind: 'text',
  layer: 4,
  colour: '#FFFFFF',
  x: 64,
  baseline: 200,
  em: 100,
  face: 'bold',
  align: 'left',
} as const

test('nothing to draw is no document', () => {
  expect(
    assDocument({
      frameRate: 30,
      frames: 1,
      heightPx: 2,
      marks: [],
      metrics: evenMetrics,
      route: 'rgb',
      widthPx: 2,
    }),
  ).toBe('')
})

test('a text stands on its baseline, sized by the font’s line box', () => {
  expect(lines({ ...text, text: 'Squat', halo: null })).toEqual([
    'Dialogue: 4,0:00:00.00,0:00:02.50,D,,0,0,0,,{\\an7\\pos(64,105)\\fnEven\\b1\\fs120\\1c&HFFFFFF&\\1a&H00&}Squat',
  ])
})

test('times are rounded down to centiseconds, so that a mark begins and ends on its frames', () => {
  const [line] = lines({ ...text, text: '9', halo: null, span: { fromFrame: 1, toFrame: 31 } })
  expect(line).toContain('4,0:00:00.03,0:00:01.03,')
})

test('what fades says how long it takes', () => {
  const [line] = lines({ ...text, text: '9', halo: null, fade: { inMs: 180, outMs: 220 } })
  expect(line).toContain('\\fad(180,220)')
})

test('a document of a part of the frame counts from that part’s corner', () => {
  const document = assDocument({
    frameRate: 30,
    frames: 75,
    heightPx: 720,
    marks: [{ kind: 'shape', layer: 1, colour: '#FFFFFF', path: 'm 64 90' }],
    metrics: evenMetrics,
    part: { xPx: 60, yPx: 80, widthPx: 200, heightPx: 100 },
    route: 'rgb',
    widthPx: 1280,
  })
  expect(document).toContain('PlayResX: 200\nPlayResY: 100\n')
  expect(document).toContain('\\pos(-60,-80)')
})

test('what libass would read as an instruction is drawn as text', () => {
  const [line] = lines({ ...text, text: '{\\b1}Squat\\N\nnow', halo: null })
  expect(line).toMatch(/&H00&\}\(\/b1\)Squat\/N now$/)
})

test('each run names its font, and a line of several is set from its left end', () => {
  const [line] = lines({ ...text, align: 'right', x: 500, text: 'Go 腹', halo: null })
  expect(line).toContain('{\\an7\\pos(260,105)')
  expect(line).toContain('{\\fnEven\\b1\\fs120}Go {\\fnEven Square\\b1\\fs108}腹{')
})

test('a text of which no font has a character is not there', () => {
  expect(lines({ ...text, text: '💪', halo: null })).toEqual([])
})

test('a halo grows with the text up to a limit', () => {
  const [line] = lines({ ...text, text: 'Squat', halo: '#000000' })
  expect(line).toContain('\\3c&H000000&\\3a&H30&\\bord7.9\\blur8.6')
})
