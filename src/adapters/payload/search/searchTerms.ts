/** A category's name in one language. */
export type CategoryName = { id: string; locale: string; slug: string; name: string; folded: string }

/** One word of the question. */
export type SearchTerm = {
  /** Folded; of a corrected one what it most likely meant. What begins so is found too. */
  word: string
  /** Besides, whole words that it may have meant as well. */
  others: readonly string[]
  /** Ids of categories that are called so. */
  categories: readonly string[]
}

type SearchTermsArgs = {
  categories: readonly CategoryName[]
  /** Each with what it may have meant. */
  words: ReadonlyArray<{ word: string; meant: readonly string[] }>
}

export const searchTerms = ({ categories, words }: SearchTermsArgs): SearchTerm[] =>
  words.map(({ meant, word: asked }) => {
    const [word = asked, ...others] = meant
    const called = categories.filter(({ folded }) =>
      folded.split(' ').some((part) => [word, ...others].some((begin) => part.startsWith(begin))),
    )
    return { categories: [...new Set(called.map(({ id }) => id))], others, word }
  })
