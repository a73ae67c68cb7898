import { expect, test } from 'vitest'
import { evenMetrics } from './testing/evenMetrics.ts'
import { textRuns } from './textRuns.ts'
import { textWidth } from './textWidth.ts'
import { undrawable } from './undrawable.ts'

const runs = (text: string): string =>
  textRuns({ face: 'bold', metrics: evenMetrics, text })
    .map((run) => `${run.family}: ${run.text}`)
    .join(' | ')

test('a text is drawn in runs of the fonts that have its letters', () => {
  expect(runs('30 s 腹筋 twice')).toBe('Even: 30 s  | Even Square: 腹筋 | Even:  twice')
})

test('an ideograph is drawn smaller, to look as large as a capital', () => {
  expect(textWidth({ em: 100, face: 'bold', metrics: evenMetrics, text: '腹a' })).toBeCloseTo(90 + 50)
})

test('what no font has is left out, with one space where it stood between two', () => {
  expect(runs('💪 Push 👩🏽‍🚀 up ❤️')).toBe('Even: Push up')
  expect(undrawable({ has: (codePoint) => codePoint < 0x250, text: '💪 Push 💪 up ❤️' })).toEqual(['💪', '❤'])
})

test('marks that steer the direction of other texts, and what libass would obey, are not drawn', () => {
  expect(runs('\u202Eabc\u2066{\\b1}\\N\u0007\nd & e')).toBe('Even: abc(/b1)/N d & e')
})

test('an accent is one glyph with its letter', () => {
  expect(runs('e\u0301le\u0300ve')).toBe('Even: élève')
})
