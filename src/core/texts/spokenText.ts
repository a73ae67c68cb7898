import type { Cue, Interval } from '../timeline/types.ts'
import type { SpeechName } from '../timeline/cues/phrases.ts'
import type { PhraseTexts } from '../voice/phraseIds.ts'
import { speech } from '../timeline/cues/phrases.ts'
import { spokenParts } from '../voice/spokenParts.ts'
import { oneLine } from './oneLine.ts'
import { textWordsOf } from './textWordsOf.ts'

type SpokenTextArgs = {
  cue: Pick<Cue, 'phraseKey' | 'value'>
  interval: Pick<Interval, 'next' | 'side'>
  /** BCP 47. */
  locale: string
  /** The host's own words for this locale. */
  own: Partial<PhraseTexts>
}

/** What a voice says, or would say, at a cue, in its own words; null for a tone. A name stands with its side. */
export const spokenText = ({ cue, interval, locale, own }: SpokenTextArgs): string | null => {
  const phrase = cue.phraseKey.replace(/^cue\./, '')
  if (!isSpeech(phrase)) return null
  const { introduced, onSide } = textWordsOf(locale)
  const parts = spokenParts({ locale, own, phrase, ...(cue.value !== undefined && { value: cue.value }) })
  const [first = '', second] = parts.map(({ text }) => oneLine(text))
  if (phrase === 'name') return interval.side ? onSide({ name: first, side: interval.side }) : first
  if (second === undefined) return first
  if (phrase === 'switchSides') return introduced({ by: first, what: second.toLocaleLowerCase(locale) })
  const side = interval.next?.side
  return introduced({ by: first, what: side ? onSide({ name: second, side }) : second })
}

const isSpeech = (phrase: string): phrase is SpeechName => Object.hasOwn(speech, phrase)
