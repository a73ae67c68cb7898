import { expect, test } from 'vitest'
import { sameOutput } from './sameOutput.ts'

const row = { aspect: '16x9', height: '720', locale: 'en', look: 'burned' }

test('a row that asks for the same video as an earlier one is named with it', () => {
  const rows = [{ ...row, look: 'clean' }, row, { ...row, height: '480' }, { ...row, id: 'other' }]
  expect(sameOutput(rows)).toEqual({ row: 4, first: 2 })
})

test('rows that differ in language, format, look or size are different videos', () => {
  const rows = [row, { ...row, locale: 'fr' }, { ...row, aspect: '9x16' }, { ...row, look: 'clean' }]
  expect(sameOutput([...rows, { ...row, height: '1080' }])).toBeNull()
})
