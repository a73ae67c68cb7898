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
import { similarity } from '../../../core/search/similarity.ts'
import { SIMILAR_ENOUGH } from '../../../core/search/similarEnough.ts'
import { slips } from '../../../core/search/slips.ts'
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
  /** Whether words count that are only like those of the question. */
  isSimilar: boolean
}

type Place = { field: SearchMatch['field']; locale: string; text: string }

/** Of all that the document is called and says, what has most of the words; titles before texts. */
export const matchOf = ({ categories, found, isSimilar, terms }: MatchOfArgs): SearchMatch => {
  const { locale, names, texts, title } = found
  const matches = matcherOf({ isSimilar, terms })
  const places: Place[] = [
    { field: 'title', locale, text: title },
    ...names.map((name) => ({ ...name, locale })),
    ...categories
      .toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
      .map((category) => ({ field: 'category' as const, locale: category.locale, text: category.name })),
    ...texts.map((text) => ({ ...text, locale })),
  ]
  const counted = places.map((place) => ({ count: countIn({ matches, text: place.text, terms }), place }))
  const most = Math.max(...counted.map(({ count }) => count))
  const best = counted.find(({ count }) => count === most)!.place
  const parts: HighlightPart[] = highlight({
    matches: (word) => terms.some((term) => matches({ term, word })),
    text: best.text,
  })
  return { field: best.field, highlight: parts, locale: best.locale }
}

type Matches = (args: { term: SearchTerm; word: string }) => boolean

const matcherOf = ({ isSimilar, terms }: Pick<MatchOfArgs, 'isSimilar' | 'terms'>): Matches => {
  const slipped = new Map(terms.map(({ word }) => [word, new Set(slips(word))]))
  return ({ term, word }) =>
    word.startsWith(term.word) ||
    (isSimilar &&
      term.isLong &&
      (slipped.get(term.word)!.has(word) ||
        word.includes(term.word) ||
        similarity(term.word, word) >= SIMILAR_ENOUGH))
}

type CountArgs = { matches: Matches; terms: readonly SearchTerm[]; text: string }

const countIn = ({ matches, terms, text }: CountArgs): number => {
  const words = wordsOf(text).map((word) => foldWord(word.text))
  return terms.filter((term) => words.some((word) => matches({ term, word }))).length
}
