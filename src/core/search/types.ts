export const searchKinds = ['workout', 'exercise'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What a document is also called, in the order of their weight. */
export type NameField = 'shortName' | 'alias' | 'tag'
/** What is written about it. */
export type TextField = 'summary' | 'description' | 'instruction' | 'cue'
export type Labelled<Field> = { field: Field; text: string }

/** A document's words in one language. */
export type SearchTexts = {
  locale: string
  title: string
  names: ReadonlyArray<Labelled<NameField>>
  texts: ReadonlyArray<Labelled<TextField>>
}

/** What search knows of a document that everybody may find. */
export type SearchDocument = {
  kind: SearchKind
  id: string
  slug: string
  level: string | null
  /** Of workouts. */
  goal: string | null
  /** Of a workout the highest of its exercises. */
  impact: string | null
  /** Ids. */
  categories: readonly string[]
  equipment: readonly string[]
  muscles: readonly string[]
  /** Of workouts: how long the video is. */
  seconds: number | null
  /** ISO 8601. */
  publishedAt: string
  texts: readonly SearchTexts[]
}

/** A piece of a text; what was searched for is a match. */
export type HighlightPart = { text: string; isMatch: boolean }

export const searchSorts = [
  'relevance',
  'title',
  'title_desc',
  'shortest',
  'longest',
  'newest',
  'oldest',
] as const
export type SearchSort = (typeof searchSorts)[number]

/** What is asked for. Of a list any value counts, of several lists all; null: whatever it is. */
export type SearchRequest = {
  /** Empty: everything that the rest allows. */
  q: string
  kind: SearchKind | null
  /** Slugs. */
  category: readonly string[] | null
  level: readonly string[] | null
  goal: readonly string[] | null
  /** With `none`: what needs no equipment. */
  equipment: readonly string[] | null
  impact: readonly string[] | null
  muscles: readonly string[] | null
  /** Of workouts: how long the video is. */
  minMinutes: number | null
  maxMinutes: number | null
  locale: string
  /** From 1. */
  page: number
  limit: number
  sort: SearchSort
}

/** Where the words were found, and in which language. */
export type SearchMatch = {
  field: 'title' | 'category' | NameField | TextField
  locale: string
  highlight: HighlightPart[]
}

export type SearchHit = {
  kind: SearchKind
  id: string
  slug: string
  /** In the language asked for, else the default one, else one that it has. */
  title: string
  level: string | null
  goal: string | null
  impact: string | null
  categories: Array<{ slug: string; name: string }>
  equipment: string[]
  muscles: string[]
  /** Of a workout. */
  seconds: number | null
  /** Of a workout's current version: names it in media URLs. */
  posterToken: string | null
  /** null where nothing was searched for. */
  match: SearchMatch | null
}

/** How many there are of each value, as if nothing had been asked of this property. */
export type SearchFacets = {
  category: Array<{ value: string; name: string; count: number }>
  level: Array<{ value: string; count: number }>
  /** `none`: without equipment. */
  equipment: Array<{ value: string; count: number }>
}

export type SearchAnswer = {
  /** The words that were searched for instead, folded, where nothing has those of the question; else null. */
  corrected: string | null
  hits: SearchHit[]
  total: number
  facets: SearchFacets
}
