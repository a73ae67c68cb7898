import { expect, test } from 'vitest'
import { foldWord } from './foldWord.ts'
import { highlight } from './highlight.ts'
import { meantOf } from './meantOf.ts'
import { slipCost } from './slipCost.ts'
import { slips } from './slips.ts'
import { compoundsOf, wordsOf } from './wordsOf.ts'

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
  expect(slips('sqautt')).toContain('squat')
  expect(slips('abs')).toEqual([])
  expect(slips('aaaa')).toEqual(['aaa'])
  expect(slips('x'.repeat(4) + 'y').every((each) => each.length >= 3)).toBe(true)
})

test('what is written with hyphens is one word too', () => {
  expect(compoundsOf('Push-up, warm‑up and -no-').map(({ text }) => text)).toEqual(['pushup', 'warmup'])
  const parts = highlight({ matches: (word) => word.startsWith('push'), text: 'A push-up' })
  expect(parts).toEqual([
    { isMatch: false, text: 'A ' },
    { isMatch: true, text: 'push-up' },
  ])
})

test('letters that are exchanged or doubled are less of an error than wrong ones', () => {
  const cost = (asked: string, word: string) => slipCost({ asked, word })
  expect(cost('squat', 'squat')).toBe(0)
  expect(cost('squatt', 'squat')).toBe(1)
  expect(cost('échaufement', 'échauffement')).toBe(1)
  expect(cost('sqaut', 'squat')).toBe(2)
  expect([cost('squot', 'squat'), cost('sqat', 'squat'), cost('squart', 'squat')]).toEqual([3, 3, 3])
  expect(cost('', 'abc')).toBe(9)
})

test('the nearest words are meant, and none that is too far', () => {
  const meant = (asked: string) => meantOf({ asked, candidates: ['saut', 'squat', 'plank', 'kettlebell'] })
  expect(meant('sqautt')).toEqual(['squat'])
  expect(meant('ketlebel')).toEqual(['kettlebell'])
  expect(meant('planet')).toEqual([])
  expect(meantOf({ asked: 'squat', candidates: [] })).toEqual([])
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
