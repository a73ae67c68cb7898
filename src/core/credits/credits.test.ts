import type { Credit } from './types.ts'
import { expect, test } from 'vitest'
import { creditLine } from './creditLine.ts'
import { distinctCredits } from './distinctCredits.ts'

const own: Credit = {
  author: null,
  isAiGenerated: false,
  kind: 'clip',
  license: 'own',
  sourceUrl: null,
  title: null,
}
const ann: Credit = {
  ...own,
  author: 'Ann',
  license: 'CC-BY-4.0',
  sourceUrl: 'https://a.example',
  title: 'Squat',
}

test('a credit is one line with what is known', () => {
  expect(creditLine(ann)).toBe('"Squat" by Ann (CC-BY-4.0, https://a.example)')
  expect(creditLine({ ...own, isAiGenerated: true })).toBe('(own, AI-generated)')
})

test('each credit stands once, and own work that names nobody is none', () => {
  expect(distinctCredits([ann, own, { ...ann }, { ...own, author: 'Bo' }])).toEqual([
    ann,
    { ...own, author: 'Bo' },
  ])
})
