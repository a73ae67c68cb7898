import type { TextWords } from './words.ts'
import { textWordsEn } from './words.en.ts'
import { textWordsFr } from './words.fr.ts'

/** English where the language has no words of ours yet. */
export const textWordsOf = (locale: string): TextWords =>
  locale.split('-')[0]?.toLowerCase() === 'fr' ? textWordsFr : textWordsEn
