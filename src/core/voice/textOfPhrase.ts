import type { PhraseId, PhraseTexts } from './phraseIds.ts'
import { languageOf } from './languageOf.ts'
import { phrasesEn } from './phrases.en.ts'
import { phrasesFr } from './phrases.fr.ts'

type TextOfPhraseArgs = {
  id: PhraseId
  /** BCP 47; what the workout is spoken in. */
  locale: string
  /** The host's own words for this locale. */
  own: Partial<PhraseTexts>
}

const languages: Readonly<Record<string, PhraseTexts>> = { en: phrasesEn, fr: phrasesFr }

/** What is said, and the language it is said in: the host's words, else ours, else English. */
export const textOfPhrase = ({ id, locale, own }: TextOfPhraseArgs): { text: string; locale: string } => {
  const text = own[id] ?? languages[languageOf(locale)]?.[id]
  return text === undefined ? { text: phrasesEn[id], locale: 'en' } : { text, locale }
}
