import type { SoundNote } from './soundPhrases.ts'
import { fillBlanks } from '../fillBlanks.ts'
import { languageOf } from '../voice/languageOf.ts'
import { soundPhrases } from './soundPhrases.ts'
import { soundPhrasesFr } from './soundPhrases.fr.ts'

type SoundNoteTextArgs = Pick<SoundNote, 'code' | 'figures'> & {
  /** BCP 47; English where we have no texts in it. */
  locale: string
}

export const soundNoteText = ({ code, figures, locale }: SoundNoteTextArgs): string => {
  const texts = languageOf(locale) === 'fr' ? soundPhrasesFr : soundPhrases
  return fillBlanks({ blanks: figures, text: texts[code] })
}
