import type { Cue, Interval } from '../timeline/types.ts'
import type { PhraseTexts } from '../voice/phraseIds.ts'
import type { SpeechName } from '../timeline/cues/phrases.ts'
import { MS_PER_CHARACTER, speech } from '../timeline/cues/phrases.ts'
import { spokenText } from './spokenText.ts'

/** Words that belong to a moment. */
export type Told = { atFrame: number; durationMs: number; text: string }

type ToldInArgs = {
  interval: Interval
  /** The interval that ends where this one begins. */
  before: Interval | null
  /** BCP 47. */
  locale: string
  /** The host's own words for this locale. @default ours */
  phrases: Partial<PhraseTexts> | undefined
}

/** What a voice says in an interval; where none speaks in it, what one would say at its beginning. */
export const toldIn = ({ before, interval, locale, phrases = {} }: ToldInArgs): Told[] => {
  const told = (cues: ReadonlyArray<Pick<Cue, 'atFrame' | 'durationMs' | 'phraseKey' | 'value'>>): Told[] =>
    cues.flatMap((cue) => {
      const text = spokenText({ cue, interval, locale, own: phrases })
      return text ? [{ atFrame: cue.atFrame, durationMs: cue.durationMs, text }] : []
    })
  const said = told(interval.cues)
  if (interval.cues.some(({ spoken }) => spoken)) return said
  const would = wouldSay[interval.kind]({ before, interval }).map((phrase) => cueAtStart(phrase, interval))
  return [...told(would), ...said]
}

type Phrase = { name: SpeechName; value?: string | null }

const cueAtStart = ({ name, value }: Phrase, { startFrame }: Interval) => ({
  atFrame: startFrame,
  durationMs: speech[name].durationMs + (value ?? '').length * MS_PER_CHARACTER,
  phraseKey: `cue.${name}`,
  ...(typeof value === 'string' && { value }),
})

const next = ({ nextLabel }: Interval): Phrase[] => (nextLabel ? [{ name: 'next', value: nextLabel }] : [])

/** Between two blocks a round rest leads to round 1. */
const place = ({ label, round, rounds }: Interval): Phrase => {
  if (round === 1) return { name: 'block', value: label }
  return round === rounds ? { name: 'lastRound' } : { name: 'round', value: String(round) }
}

const wouldSay: Record<Interval['kind'], (args: Pick<ToldInArgs, 'before' | 'interval'>) => Phrase[]> = {
  prepare: ({ interval: { nextLabel } }) => (nextLabel ? [{ name: 'getReady', value: nextLabel }] : []),
  // Every pause before a work names it.
  work: ({ before, interval: { label } }) =>
    before === null || before.kind === 'work' || before.kind === 'message'
      ? [{ name: 'name', value: label }]
      : [],
  rest: ({ interval }) => [{ name: 'rest' }, ...next(interval)],
  round_rest: ({ interval }) => [place(interval), ...next(interval)],
  switch_sides: ({ interval }) => [{ name: 'switchSides', value: interval.next?.side }],
  message: () => [],
  outro: () => [{ name: 'wellDone' }],
}
