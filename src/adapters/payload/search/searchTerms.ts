import { similarity } from '../../../core/search/similarity.ts'
import { SIMILAR_ENOUGH } from '../../../core/search/similarEnough.ts'
import { slips } from '../../../core/search/slips.ts'

/** A category's name in one language. */
export type CategoryName = { id: string; locale: string; slug: string; name: string; folded: string }

/** One word of the question. */
export type SearchTerm = {
  /** Folded. */
  word: string
  /** As tsquery: the word, or one that begins so, in these weights; or a category that is called so. */
  asWritten: { title: string; names: string; categories: string; all: string }
  /** As tsquery: the very word, in a name. */
  whole: string
  /** As tsquery: besides, with one slip undone, and categories that are called much like it. */
  slipped: string
  /** Whether it is long enough for similar words. */
  isLong: boolean
}

/** Of shorter words nearly all are similar. */
const FEWEST_LETTERS = 4

type SearchTermsArgs = { folded: string; categories: readonly CategoryName[] }

export const searchTerms = ({ categories, folded }: SearchTermsArgs): SearchTerm[] =>
  [...new Set(folded.split(/\s+/u))]
    .filter((word) => word !== '')
    .map((word) => {
      const called = (isCalled: (part: string) => boolean): string[] => [
        ...new Set(
          categories
            .filter((category) => category.folded.split(' ').some(isCalled))
            .map(({ id }) => lexeme(`category/${id}`)),
        ),
      ]
      const begun = called((part) => part.startsWith(word))
      const isLong = [...word].length >= FEWEST_LETTERS
      const similar = isLong ? called((part) => similarity(word, part) >= SIMILAR_ENOUGH) : []
      const prefix = `${lexeme(word)}:*`
      return {
        asWritten: {
          all: anyOf([prefix, ...begun]),
          categories: anyOf([`${prefix}AB`, ...begun]),
          names: `${prefix}AB`,
          title: `${prefix}A`,
        },
        isLong,
        slipped: anyOf([prefix, ...begun, ...similar, ...slips(word).map(lexeme)]),
        whole: `${lexeme(word)}:AB`,
        word,
      }
    })

/** A folded word has neither quotes nor backslashes. */
const lexeme = (word: string): string => `'${word}'`

const anyOf = (queries: readonly string[]): string => `(${queries.join(' | ')})`
