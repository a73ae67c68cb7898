import type { SearchTerm } from './searchTerms.ts'
import { marks } from './marks.ts'

type RanksArgs = {
  terms: readonly SearchTerm[]
  /** The reader's. */
  locale: string
}

export type Ranks = {
  /** As tsquery: what matches at all. */
  anywhere: string
  /** As tsquery, the best first, each without what is in those before it. */
  ranks: string[]
}

/** What matches the words, and how well. */
export const ranksOf = ({ locale, terms }: RanksArgs): Ranks => {
  const all = (of: (term: SearchTerm) => string[]): string =>
    terms.map((term) => `(${of(term).join(' | ')})`).join(' & ')
  const whole = terms.map(({ word }) => word).join(' ')
  const named = [marks.title, marks.name].map((mark) => lexeme(mark + whole))
  const own = lexeme(marks.ownTitle(locale) + whole)
  const words = (mark: string) => (term: SearchTerm) =>
    [term.word, ...term.others].map((word) => lexeme(mark + word))
  const beginnings = (mark: string) => (term: SearchTerm) => [
    `${lexeme(mark + term.word)}:*`,
    ...term.others.map((other) => lexeme(mark + other)),
  ]
  const categories = (term: SearchTerm) => term.categories.map((id) => lexeme(marks.category + id))
  // What begins with one letter is half of all that is written: it must be a name's word.
  const inTexts = (term: SearchTerm) => ([...term.word].length === 1 ? words('')(term) : beginnings('')(term))
  const anywhere = all((term) => [...inTexts(term), ...beginnings(marks.nameWord)(term), ...categories(term)])
  const best = [
    own,
    named.join(' | '),
    `${own}:*`,
    named.map((name) => `${name}:*`).join(' | '),
    all(words(marks.nameWord)),
    all(beginnings(marks.nameWord)),
    all((term) => [...beginnings(marks.nameWord)(term), ...categories(term)]),
    all((term) => [...words('')(term), ...categories(term)]),
    anywhere,
  ]
  return {
    anywhere,
    ranks: best.map((rank, i) =>
      [`(${rank})`, ...best.slice(0, i).map((better) => `!(${better})`)].join(' & '),
    ),
  }
}

/** A folded word has neither quotes nor backslashes. */
const lexeme = (word: string): string => `'${word}'`
