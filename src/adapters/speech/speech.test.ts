import { expect, test } from 'vitest'
import { parseEspeakVoices } from './parseEspeakVoices.ts'
import { speakable } from './speakable.ts'
import { voicesFor } from './voicesFor.ts'

const list = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 7  fr-fr           --/M      french-mbrola-1    mb/mb-fr1            (fr 7)
 5  pt              --/M      Portuguese_(Portugal) roa/pt               (pt-pt 5)
 5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR            (pt 6)
`
const check = (locale: string, expected: string) =>
  expect(
    voicesFor({ locale, voices: parseEspeakVoices(list) })
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected)

test('a locale is spoken by its country’s voice, else by its language’s best one', () => {
  check('en', 'en-gb en-us en-029')
  check('en-US', 'en-us en-gb en-029')
  check('fr', 'fr-fr fr-be')
  check('fr-CA', 'fr-fr fr-be')
  check('pt', 'pt pt-br')
  check('pt-BR', 'pt-br pt')
  check('zh', 'cmn')
})

test('a language that nobody speaks has no voice, and MBROLA’s are left out', () => {
  check('tlh', '')
  expect(parseEspeakVoices(list).filter(({ id }) => id === 'fr-fr')).toHaveLength(1)
})

test('a text is spoken as one line, without control characters and phonemes', () => {
  expect(speakable(' Squat\r\n\u0000jump\u0007 [[h@loU]] \u202e!')).toBe('Squat jump h@loU !')
})

test('a page is no phrase', () => {
  expect(() => speakable('a'.repeat(501))).toThrow(/at most 500 characters, got 501: “aaa/)
})
