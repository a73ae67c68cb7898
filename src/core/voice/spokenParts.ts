import type { SpeechName } from '../timeline/cues/phrases.ts'
import type { PhraseId, PhraseTexts } from './phraseIds.ts'
import { saidId } from './saidId.ts'
import { textOfPhrase } from './textOfPhrase.ts'

/** Something said in one breath; one recording or one run of the speech engine. */
export type SpokenPart = {
  /** What a recording of it is found by: a phrase's id, or `saidId` of a text. */
  id: string
  text: string
  /** BCP 47; English where the phrase has no words in the workout's language. */
  locale: string
}

type SpokenPartsArgs = {
  phrase: SpeechName
  /** What fills the phrase's blank. @default none */
  value?: string
  /** BCP 47. */
  locale: string
  /** The host's own words for this locale. */
  own: Partial<PhraseTexts>
}

/**
 * What a cue is said with, in order, a breath between. In parts, because a name is then spoken (or recorded) once,
 * whatever introduces it.
 */
export const spokenParts = ({ locale, own, phrase, value = '' }: SpokenPartsArgs): SpokenPart[] => {
  const said = (id: PhraseId): SpokenPart => ({ id, ...textOfPhrase({ id, locale, own }) })
  return wording[phrase](value).map((part) => {
    if ('says' in part) return { id: saidId(part.says), locale, text: part.says }
    if (part.phrase !== 'round') return said(part.phrase)
    const { locale: language, text } = said('round')
    const round = text.replaceAll('{value}', value)
    return { id: saidId(round), locale: language, text: round }
  })
}

type Wording = { phrase: PhraseId } | { says: string }

const counts: Readonly<Record<string, PhraseId>> = { 3: 'three', 2: 'two', 1: 'one' }
const sides: Readonly<Record<string, PhraseId>> = { left: 'leftSide', right: 'rightSide' }

const wording: Readonly<Record<SpeechName, (value: string) => Wording[]>> = {
  getReady: (name) => [{ phrase: 'getReady' }, { says: name }],
  next: (name) => [{ phrase: 'next' }, { says: name }],
  name: (name) => [{ says: name }],
  block: (name) => [{ says: name }],
  rest: () => [{ phrase: 'rest' }],
  switchSides: (side) => [{ phrase: 'switchSides' }, ...(sides[side] ? [{ phrase: sides[side] }] : [])],
  round: () => [{ phrase: 'round' }],
  lastRound: () => [{ phrase: 'lastRound' }],
  tenSeconds: () => [{ phrase: 'tenSeconds' }],
  halfway: () => [{ phrase: 'halfway' }],
  count: (number) => (counts[number] ? [{ phrase: counts[number] }] : []),
  wellDone: () => [{ phrase: 'wellDone' }],
}
