import type { EspeakVoice } from './parseEspeakVoices.ts'
import { languageOf } from '../../core/voice/languageOf.ts'

/** Those that speak a locale, the best first: of its country where there is one, else of its language. */
export const voicesFor = ({
  locale,
  voices,
}: {
  locale: string
  voices: readonly EspeakVoice[]
}): EspeakVoice[] => {
  const exact = locale.toLowerCase()
  const language = languageOf(locale)
  const rank = ({ id, speaks }: EspeakVoice): number => {
    if (id === exact) return 0
    const among = speaks.get(language) ?? (languageOf(id) === language ? WORST : null)
    return among === null ? Infinity : 1 + among
  }
  return voices
    .filter((voice) => rank(voice) < Infinity)
    .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** espeak-ng ranks from 1 to 10. */
const WORST = 100
