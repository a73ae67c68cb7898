import type { SearchAnswer, SearchFacets, SearchHit, SearchRequest } from '../../../core/search/types.ts'
import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import { wordsOf } from '../../../core/search/wordsOf.ts'
import { slugs } from '../../../collections/slugs.ts'
import { dbOf } from '../dbOf.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { tableOf } from '../tableOf.ts'
import { idTypeOf } from './idTypeOf.ts'
import { meantWords } from './meantWords.ts'
import { matchOf, type FoundText } from './matchOf.ts'
import { searchSql } from './searchSql.ts'
import { searchTerms, type CategoryName, type SearchTerm } from './searchTerms.ts'
import { UnknownCategoryError } from './UnknownCategoryError.ts'

type FindMatchesArgs = { payload: Payload; request: SearchRequest }

/** What is published and public, and of workouts what has a video to play. */
export const findMatches = async ({ payload, request }: FindMatchesArgs): Promise<SearchAnswer> => {
  const db = dbOf(payload)
  const { categories, folded } = await prepare({ db, request })
  const words = [...new Set(folded.split(/\s+/u))].filter((word) => word !== '')
  const defaultLocale = localesOfConfig(payload.config)?.default ?? 'en'
  const wanted = request.category && idsOf({ categories, wanted: request.category })
  // Signs alone, such as an emoji, are a question that nothing answers.
  if (request.q !== '' && words.length === 0) return nothing
  const tables = { id: idTypeOf(payload), renders: tableOf(payload, slugs.renders) }
  const find = async (meant: Parameters<typeof searchTerms>[0]['words']): Promise<Found> => {
    const terms = searchTerms({ categories, words: meant })
    const { text, values } = searchSql({ categories: wanted, defaultLocale, request, tables, terms })
    const { rows } = await db.executeSql(text, values)
    return { row: (rows as [Row])[0], terms }
  }
  const written = await find(words.map((word) => ({ meant: [], word })))
  if (written.row.any) return answerOf({ ...written, categories, corrected: null, defaultLocale, request })
  const meant = await meantWords({ db, words })
  const found = await find(meant)
  const corrected = found.row.any ? found.terms.map(({ word }) => word).join(' ') : null
  return answerOf({ ...found, categories, corrected, defaultLocale, request })
}

type Found = { row: Row; terms: SearchTerm[] }
type AnswerOfArgs = Found & {
  categories: readonly CategoryName[]
  corrected: string | null
  defaultLocale: string
  request: SearchRequest
}

const answerOf = ({
  categories,
  corrected,
  defaultLocale,
  request,
  row,
  terms,
}: AnswerOfArgs): SearchAnswer => {
  const names = namesIn({ categories, defaultLocale, locale: request.locale })
  return {
    corrected,
    facets: facetsOf({ names, row }),
    hits: row.hits.map((hit) => hitOf({ categories, defaultLocale, hit, names, request, terms })),
    total: row.total,
  }
}

const nothing: SearchAnswer = {
  corrected: null,
  facets: { category: [], equipment: [], level: [] },
  hits: [],
  total: 0,
}

type Prepared = { folded: string; categories: CategoryName[] }

/** The question as texts are folded, and the categories: a few dozen rows. */
const prepare = async ({ db, request }: { db: Db; request: SearchRequest }): Promise<Prepared> => {
  const words = wordsOf(request.q).map(({ text }) => text)
  const { rows } = await db.executeSql(
    `SELECT repreel.search_fold($1) AS folded, coalesce((SELECT jsonb_agg(jsonb_build_object(
       'id', id, 'locale', locale, 'slug', slug, 'name', name, 'folded', folded_name) ORDER BY id, locale)
       FROM repreel.search_category), '[]') AS categories`,
    [words.join(' ')],
  )
  return (rows as [Prepared])[0]
}

const idsOf = ({ categories, wanted }: { categories: readonly CategoryName[]; wanted: readonly string[] }) =>
  wanted.map((slug) => {
    const found = categories.find((category) => category.slug === slug)
    if (found) return found.id
    throw new UnknownCategoryError({ known: [...new Set(categories.map((each) => each.slug))], slug })
  })

type Row = {
  total: number
  /** Whether the words are found at all, whatever else is asked for. */
  any: boolean
  categories: Record<string, number>
  levels: Record<string, number>
  equipment: Record<string, number>
  hits: FoundRow[]
}
type FoundRow = Omit<SearchHit, 'categories' | 'match' | 'title'> & {
  categories: string[]
  titles: Record<string, string>
} & { [Name in keyof FoundText]: FoundText[Name] | null }

type NamesInArgs = { categories: readonly CategoryName[]; defaultLocale: string; locale: string }
type Names = Map<string, { slug: string; name: string }>

/** By id; in the language asked for, else the default one. */
const namesIn = ({ categories, defaultLocale, locale }: NamesInArgs): Names => {
  const worth = (category: CategoryName): number => [defaultLocale, locale].indexOf(category.locale)
  const ordered = categories.toSorted((a, b) => worth(a) - worth(b))
  return new Map(ordered.map(({ id, name, slug }) => [id, { name, slug }]))
}

const facetsOf = ({ names, row }: { names: Names; row: Row }): SearchFacets => {
  const counts = (counted: Record<string, number>) =>
    Object.entries(counted)
      .map(([value, count]) => ({ count, value }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return {
    category: counts(row.categories).flatMap(({ count, value }) => {
      const category = names.get(value)
      return category ? [{ count, name: category.name, value: category.slug }] : []
    }),
    equipment: counts(row.equipment),
    level: counts(row.levels),
  }
}

type HitOfArgs = {
  categories: readonly CategoryName[]
  defaultLocale: string
  hit: FoundRow
  names: Names
  request: SearchRequest
  terms: readonly SearchTerm[]
}

const hitOf = ({ categories, defaultLocale, hit, names, request, terms }: HitOfArgs): SearchHit => {
  const { locale, names: alsoCalled, texts, title, titles, ...shared } = hit
  const found = locale && title && { locale, names: alsoCalled ?? [], texts: texts ?? [], title }
  return {
    ...shared,
    categories: hit.categories.flatMap((id) => names.get(id) ?? []),
    match: found
      ? matchOf({
          categories: categories.filter(({ id }) => hit.categories.includes(id)),
          found,
          terms,
        })
      : null,
    title: titles[request.locale] ?? titles[defaultLocale] ?? Object.values(titles)[0] ?? '',
  }
}
