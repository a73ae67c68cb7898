import type {
  HighlightPart,
  Labelled,
  NameField,
  SearchMatch,
  TextField,
} from '../../../core/search/types.ts'
import type { CategoryName, SearchTerm } from './searchTerms.ts'
import { foldWord } from '../../../core/search/foldWord.ts'
import { highlight } from '../../../core/search/highlight.ts'
import { wordsOf } from '../../../core/search/wordsOf.ts'

export type FoundText = {
  locale: string
  title: string
  names: Array<Labelled<NameField>>
  texts: Array<Labelled<TextField>>
}

type MatchOfArgs = {
  found: FoundText
  terms: readonly SearchTerm[]
  /** Of the document. */
  categories: readonly CategoryName[]
}

type Place = { field: SearchMatch['field']; locale: string; text: string }

/** Of all that the document is called and says, what has most of the words; titles before texts. */
export const matchOf = ({ categories, found, terms }: MatchOfArgs): SearchMatch => {
  const { locale, names, texts, title } = found
  const places: Place[] = [
    { field: 'title', locale, text: title },
    ...names.map((name) => ({ ...name, locale })),
    ...categories
      .toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
      .map((category) => ({ field: 'category' as const, locale: category.locale, text: category.name })),
    ...texts.map((text) => ({ ...text, locale })),
  ]
  const counted = places.map((place) => ({ count: countIn({ terms, text: place.text }), place }))
  const most = Math.max(...counted.map(({ count }) => count))
  const best = counted.find(({ count }) => count === most)!.place
  const parts: HighlightPart[] = highlight({
    matches: (word) => terms.some((term) => matches({ term, word })),
    text: best.text,
  })
  return { field: best.field, highlight: parts, locale: best.locale }
}

type Matches = (args: { term: SearchTerm; word: string }) => boolean

const matches: Matches = ({ term, word }) => word.startsWith(term.word) || term.others.includes(word)

type CountArgs = { terms: readonly SearchTerm[]; text: string }

const countIn = ({ terms, text }: CountArgs): number => {
  const words = wordsOf(text).map((word) => foldWord(word.text))
  return terms.filter((term) => words.some((word) => matches({ term, word }))).length
}
