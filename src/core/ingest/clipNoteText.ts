import type { ClipNote } from './types.ts'
import { fillBlanks } from '../fillBlanks.ts'
import { languageOf } from '../voice/languageOf.ts'
import { clipPhrases } from './clipPhrases.ts'
import { clipPhrasesFr } from './clipPhrases.fr.ts'

type ClipNoteTextArgs = Pick<ClipNote, 'code' | 'figures'> & {
  /** BCP 47; English where we have no texts in it. */
  locale: string
}

export const clipNoteText = ({ code, figures, locale }: ClipNoteTextArgs): string =>
  fillBlanks({ blanks: figures, text: (languageOf(locale) === 'fr' ? clipPhrasesFr : clipPhrases)[code] })
