import type { HighlightPart, SearchMatch, SearchTexts } from '../../../core/search/types.ts'
import type { CategoryName, SearchTerm } from './searchTerms.ts'
import { foldWord } from '../../../core/search/foldWord.ts'
import { highlight } from '../../../core/search/highlight.ts'
import { compoundsOf, wordsOf } from '../../../core/search/wordsOf.ts'

type MatchOfArgs = {
  /** Of the document. */
  categories: readonly CategoryName[]
  /** The reader's. */
  locale: string
  terms: readonly SearchTerm[]
  texts: readonly SearchTexts[]
}

type Place = { field: SearchMatch['field']; locale: string; text: string }

/** Of all that the document is called and says, what has most of the words; titles before texts, the reader's language first. */
export const matchOf = ({ categories, locale, terms, texts }: MatchOfArgs): SearchMatch | null => {
  const places: Place[] = [
    ...texts.map((each): Place => ({ field: 'title', locale: each.locale, text: each.title })),
    ...texts.flatMap((each) => each.names.map((name): Place => ({ ...name, locale: each.locale }))),
    ...categories.map((each): Place => ({ field: 'category', locale: each.locale, text: each.name })),
    ...texts.flatMap((each) => each.texts.map((text): Place => ({ ...text, locale: each.locale }))),
  ]
  const [best] = places
    .map((place) => ({ count: countIn({ terms, text: place.text }), place }))
    .toSorted((a, b) => b.count - a.count || other(a.place, locale) - other(b.place, locale))
  if (!best) return null
  const parts: HighlightPart[] = highlight({
    matches: (word) => terms.some((term) => matches({ term, word })),
    text: best.place.text,
  })
  return { field: best.place.field, highlight: parts, locale: best.place.locale }
}

/** Behind the reader's own, among places of one kind. */
const other = ({ field, locale }: Place, own: string): number => 2 * kindOf[field] + Number(locale !== own)

const kindOf: Record<Place['field'], number> = {
  alias: 1,
  category: 2,
  cue: 3,
  description: 3,
  instruction: 3,
  shortName: 1,
  summary: 3,
  tag: 1,
  title: 0,
}

type Matches = (args: { term: SearchTerm; word: string }) => boolean

const matches: Matches = ({ term, word }) => word.startsWith(term.word) || term.others.includes(word)

type CountArgs = { terms: readonly SearchTerm[]; text: string }

const countIn = ({ terms, text }: CountArgs): number => {
  const words = [...wordsOf(text), ...compoundsOf(text)].map((word) => foldWord(word.text))
  return terms.filter((term) => words.some((word) => matches({ term, word }))).length
}
