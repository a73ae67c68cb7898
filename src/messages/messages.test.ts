import { expect, test } from 'vitest'
import { vocabulary } from '../fields/vocabulary.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

test('every value that can be chosen has a label in every language', () => {
  for (const [name, values] of Object.entries(vocabulary))
    for (const value of values)
      expect([en, fr].map((texts) => `${name}.${value}` in texts)).toEqual([true, true])
})

test('a message has the same blanks in every language', () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
  for (const key of Object.keys(en) as Array<keyof typeof en>)
    expect(blanks(fr[key])).toEqual(blanks(en[key]))
})
