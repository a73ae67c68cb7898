import { expect, test } from 'vitest'
import { foldWord } from './foldWord.ts'
import { highlight } from './highlight.ts'
import { slips } from './slips.ts'
import { wordsOf } from './wordsOf.ts'

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text)

test('words are letters and digits of any script, in lower case, and nothing else', () => {
  expect(texts('L’Échauffement 20/10 — «push-up» %_\0"💪')).toEqual([
    'l',
    'échauffement',
    '20',
    '10',
    'push',
    'up',
  ])
  expect(texts('Приседания सूर्य 腹筋')).toEqual(['приседания', 'सूर्य', '腹筋'])
  expect(texts('💪 %%% ___')).toEqual([])
  expect(texts('x'.repeat(5000))[0]).toHaveLength(60)
})

test('accents and ligatures of Latin languages are folded, letters of other scripts stay', () => {
  expect(['échauffement', 'cœur', 'straße', 'øl', 'жим'].map(foldWord)).toEqual([
    'echauffement',
    'coeur',
    'strasse',
    'ol',
    'жим',
  ])
})

test('two letters exchanged and one too many are undone, in words that are long enough', () => {
  expect(slips('sqaut')).toContain('squat')
  expect(slips('squatt')).toContain('squat')
  expect(slips('abs')).toEqual([])
  expect(slips('aaaa')).toEqual(['aaa'])
})

test('a text is given in pieces that make it up again', () => {
  const text = 'Squat & <b>squats</b>'
  const parts = highlight({ matches: (word) => word.startsWith('squat'), text })
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.filter((part) => part.isMatch).map((part) => part.text)).toEqual(['Squat', 'squats'])
})

test('a long text is cut round its first match, at words', () => {
  const text = `${'before '.repeat(100)}match ${'after '.repeat(100)}`
  const parts = highlight({ matches: (word) => word === 'match', text })
  expect(parts.map((part) => part.text).join('').length).toBeLessThan(210)
  expect(parts[0]?.text).toMatch(/^…before/)
  expect(parts.at(-1)?.text).toMatch(/after…$/)
  expect(parts.some((part) => part.isMatch)).toBe(true)
})
