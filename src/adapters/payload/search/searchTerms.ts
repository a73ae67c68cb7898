/** A category's name in one language. */
export type CategoryName = { id: string; locale: string; slug: string; name: string; folded: string }

/** One word of the question, as tsquery: it, what begins so, and what it may have meant. */
export type SearchTerm = {
  /** Folded; of a corrected one what it most likely meant. */
  word: string
  /** Besides, whole words that it may have meant. */
  others: readonly string[]
  /** In a title, in any name, in a name or of a category, anywhere. */
  inTitle: string
  inNames: string
  inCategories: string
  anywhere: string
  /** The very word, in a name. */
  whole: string
}

type SearchTermsArgs = {
  categories: readonly CategoryName[]
  /** Each with what it may have meant, the likeliest first. */
  words: ReadonlyArray<{ word: string; meant: readonly string[] }>
}

export const searchTerms = ({ categories, words }: SearchTermsArgs): SearchTerm[] =>
  words.map(({ meant, word: asked }) => {
    const [word = asked, ...others] = meant
    const begins = [word, ...others]
    const called = categories.filter(({ folded }) =>
      folded.split(' ').some((part) => begins.some((begin) => part.startsWith(begin))),
    )
    const ofCategories = [...new Set(called.map(({ id }) => `category/${id}`))].map((name) => lexeme(name))
    const besides = (weights: string): string[] => others.map((other) => `${lexeme(other)}:${weights}`)
    return {
      anywhere: anyOf([`${lexeme(word)}:*`, ...others.map(lexeme), ...ofCategories]),
      inCategories: anyOf([`${lexeme(word)}:*AB`, ...besides('AB'), ...ofCategories]),
      inNames: anyOf([`${lexeme(word)}:*AB`, ...besides('AB')]),
      inTitle: `${lexeme(word)}:*A`,
      others,
      whole: `${lexeme(word)}:AB`,
      word,
    }
  })

/** A folded word has neither quotes nor backslashes. */
const lexeme = (word: string): string => `'${word}'`

const anyOf = (queries: readonly string[]): string => `(${queries.join(' | ')})`
