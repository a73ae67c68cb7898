import type { SearchAnswer, SearchFacets, SearchHit, SearchRequest } from '../../../core/search/types.ts'
import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import { wordsOf } from '../../../core/search/wordsOf.ts'
import { slugs } from '../../../collections/slugs.ts'
import { dbOf } from '../dbOf.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { tableOf } from '../tableOf.ts'
import { idTypeOf } from './idTypeOf.ts'
import { matchOf, type FoundText } from './matchOf.ts'
import { searchSql } from './searchSql.ts'
import { searchTerms, type CategoryName, type SearchTerm } from './searchTerms.ts'
import { UnknownCategoryError } from './UnknownCategoryError.ts'

type FindMatchesArgs = { payload: Payload; request: SearchRequest }

/** What is published and public, and of workouts what has a video to play. */
export const findMatches = async ({ payload, request }: FindMatchesArgs): Promise<SearchAnswer> => {
  const db = dbOf(payload)
  const { categories, folded } = await prepare({ db, request })
  const terms = searchTerms({ categories, folded })
  const defaultLocale = localesOfConfig(payload.config)?.default ?? 'en'
  const names = namesIn({ categories, defaultLocale, locale: request.locale })
  const wanted = request.category && idsOf({ categories, wanted: request.category })
  // Signs alone, such as an emoji, are a question that nothing answers.
  if (request.q !== '' && terms.length === 0) return nothing
  const { text, values } = searchSql({
    categories: wanted,
    defaultLocale,
    request,
    tables: { id: idTypeOf(payload), renders: tableOf(payload, slugs.renders) },
    terms,
  })
  const { rows } = await db.executeSql(text, values)
  const [row] = rows as [Row]
  return {
    facets: facetsOf({ names, row }),
    hits: row.hits.map((hit) => hitOf({ categories, defaultLocale, hit, names, request, terms })),
    total: row.total,
  }
}

const nothing: SearchAnswer = { facets: { category: [], equipment: [], level: [] }, hits: [], total: 0 }

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
  categories: Record<string, number>
  levels: Record<string, number>
  equipment: Record<string, number>
  hits: FoundRow[]
}
type FoundRow = Omit<SearchHit, 'categories' | 'match' | 'title'> & {
  categories: string[]
  titles: Record<string, string>
  tier: number | null
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
  const { locale, names: alsoCalled, texts, tier, title, titles, ...shared } = hit
  const found = locale && title && { locale, names: alsoCalled ?? [], texts: texts ?? [], title }
  return {
    ...shared,
    categories: hit.categories.flatMap((id) => names.get(id) ?? []),
    match: found
      ? matchOf({
          categories: categories.filter(({ id }) => hit.categories.includes(id)),
          found,
          isSimilar: tier === SIMILAR_TIER,
          terms,
        })
      : null,
    title: titles[request.locale] ?? titles[defaultLocale] ?? Object.values(titles)[0] ?? '',
  }
}

const SIMILAR_TIER = 8
