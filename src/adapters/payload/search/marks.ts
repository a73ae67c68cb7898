/**
 * What a lexeme begins with that is more than a word of some text. No word has a slash, so that no beginning of a word is
 * one of a mark.
 */
export const marks = {
  /** A title in one language, whole. */
  ownTitle: (locale: string): string => `/own/${locale}/`,
  /** A title in any language, whole. */
  title: '/title/',
  /** Another name, whole. */
  name: '/name/',
  /** A word of a title or another name. */
  nameWord: '/word/',
  /** A category's id. */
  category: '/category/',
} as const
