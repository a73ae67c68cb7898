import type { SegmentSpec } from './types.ts'
import { expect, test } from 'vitest'
import { fontsOfSpec } from './fontsOfSpec.ts'
import { videoSettings } from './videoSettings.ts'

const fonts = ['Roboto Condensed', 'Noto Sans Arabic', 'Droid Sans Fallback'].map((family) => ({
  family,
  hash: `hash of ${family}`,
  name: `${family}.ttf`,
}))

const spec: SegmentSpec = {
  video: videoSettings({ aspect: '16:9', height: 720, look: 'burned', quality: 'standard' }),
  frames: 30,
  picture: { kind: 'colour', colour: '#000000' },
  still: '',
  held: [],
  moving: '{\\an7\\fnRoboto Condensed\\b1}30',
}

const families = (said: Partial<SegmentSpec>): string =>
  fontsOfSpec({ fonts, spec: { ...spec, ...said } })
    .map(({ family }) => family)
    .join(', ')

test('a font that a segment does not draw with is no part of its key', () => {
  expect(families({})).toBe('Roboto Condensed')
  expect(families({ still: '{\\fnNoto Sans Arabic\\b1\\fs1}تمرين' })).toBe(
    'Roboto Condensed, Noto Sans Arabic',
  )
  expect(families({ moving: '' })).toBe('')
})
