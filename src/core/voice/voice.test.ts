import { expect, test } from 'vitest'
import { block, item, timed, workout } from '../timeline/testing/builders.ts'
import { isSpokenAt } from './isSpokenAt.ts'
import { phrasesOfWorkout } from './phrasesOfWorkout.ts'
import { saidId } from './saidId.ts'
import { spokenKey } from './spokenKey.ts'
import { spokenParts } from './spokenParts.ts'

type Said = Parameters<typeof spokenParts>[0]
const check = (said: Partial<Said> & Pick<Said, 'phrase'>, expected: string) => {
  const parts = spokenParts({ locale: 'en', own: {}, ...said })
  expect(parts.map(({ id, locale, text }) => `${locale} ${text} (${id})`).join(' | ')).toBe(expected)
}

test('a name is a part of its own, so that one sound of it serves whatever introduces it', () => {
  check({ phrase: 'getReady', value: 'Squat' }, 'en Get ready (getReady) | en Squat (text:squat)')
  check({ phrase: 'next', value: 'Squat' }, 'en Next (next) | en Squat (text:squat)')
  check({ phrase: 'name', value: 'Squat' }, 'en Squat (text:squat)')
})

test('a switch says the side that comes, in English and in French', () => {
  check(
    { phrase: 'switchSides', value: 'right' },
    'en Switch sides (switchSides) | en Right side (rightSide)',
  )
  check(
    { locale: 'fr-CA', phrase: 'switchSides', value: 'left' },
    'fr-CA Changez de côté (switchSides) | fr-CA Côté gauche (leftSide)',
  )
  check({ phrase: 'switchSides' }, 'en Switch sides (switchSides)')
})

test('rounds and the countdown are counted', () => {
  check({ phrase: 'round', value: '2' }, 'en Round 2 (text:round 2)')
  check({ locale: 'fr', phrase: 'round', value: '12' }, 'fr Tour 12 (text:tour 12)')
  check({ phrase: 'count', value: '3' }, 'en Three (three)')
})

test('a language without words of ours is spoken in English, by an English voice, around its own names', () => {
  check(
    { locale: 'de', phrase: 'next', value: 'Kniebeuge' },
    'en Next (next) | de Kniebeuge (text:kniebeuge)',
  )
})

test('the host’s own words win, in their language', () => {
  const own = { next: 'Als Nächstes', round: 'Runde {value}' }
  check(
    { locale: 'de', own, phrase: 'next', value: 'Planke' },
    'de Als Nächstes (next) | de Planke (text:planke)',
  )
  check({ locale: 'de', own, phrase: 'round', value: '3' }, 'de Runde 3 (text:runde 3)')
  check({ locale: 'de', own, phrase: 'rest' }, 'en Rest (rest)')
})

test('a recording is found by what is heard: case, punctuation and spaces are not', () => {
  expect(saidId('  Squat–Jump! ')).toBe(saidId('squat jump'))
  expect(saidId('Fente sautée')).not.toBe(saidId('Fente saute'))
  expect(saidId('深蹲')).toBe('text:深蹲')
})

test('locale, voice, phrase and what fills it name a speech', () => {
  const keys = [
    { locale: 'en', phraseKey: 'cue.next', value: 'a', voice: 'default' },
    { locale: 'fr', phraseKey: 'cue.next', value: 'a', voice: 'default' },
    { locale: 'en', phraseKey: 'cue.name', value: 'a', voice: 'default' },
    { locale: 'en', phraseKey: 'cue.next', value: 'b', voice: 'default' },
    { locale: 'en', phraseKey: 'cue.next', value: 'a', voice: 'Anna' },
    { locale: 'en', phraseKey: 'cue.next', voice: 'default' },
  ].map(spokenKey)
  expect(new Set(keys).size).toBe(keys.length)
})

test('at the level minimal names, sides and rounds are said, at off nothing', () => {
  const phrases = ['next', 'round', 'switchSides', 'rest', 'halfway', 'count', 'wellDone'] as const
  const saidAt = (level: 'off' | 'minimal' | 'full') =>
    phrases.filter((phrase) => isSpokenAt({ level, phrase }))
  expect(saidAt('off')).toEqual([])
  expect(saidAt('minimal')).toEqual(['next', 'round', 'switchSides'])
  expect(saidAt('full')).toEqual(phrases)
})

test('what a workout may say is known before its sounds are, each phrase once', () => {
  const blocks = [
    block([timed('Squat', 20), item('Lunge', { side: 'both_sides' }), timed('Squat', 20)], { rounds: 2 }),
  ]
  const said = phrasesOfWorkout(workout(blocks)).map(({ phraseKey, value }) =>
    [phraseKey.replace('cue.', ''), value].filter(Boolean).join(' '),
  )
  expect(said.toSorted()).toEqual(
    [
      ...['getReady Squat', 'name Squat', 'name Lunge', 'next Lunge', 'next Squat', 'rest', 'halfway'],
      ...['switchSides', 'switchSides right', 'tenSeconds', 'lastRound', 'wellDone'],
    ].toSorted(),
  )
  expect(phrasesOfWorkout(workout(blocks, { audio: { ...workout([]).audio, voiceLevel: 'off' } }))).toEqual(
    [],
  )
})
