import type { Words } from './words.ts'
import { wordsEn } from './words.en.ts'
import { wordsFr } from './words.fr.ts'

const languages: Readonly<Record<string, Words>> = { en: wordsEn, fr: wordsFr }

/** The words of a BCP 47 locale's language; English where we have none. */
export const wordsOf = (locale: string): Words => languages[locale.split('-')[0]!.toLowerCase()] ?? wordsEn
