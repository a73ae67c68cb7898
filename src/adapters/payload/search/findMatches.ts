import type {
  SearchAnswer,
  SearchFacets,
  SearchHit,
  SearchRequest,
  SearchTexts,
} from '../../../core/search/types.ts'
import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { SearchTables } from './conditionsSql.ts'
import { wordsOf } from '../../../core/search/wordsOf.ts'
import { slugs } from '../../../collections/slugs.ts'
import { dbOf } from '../dbOf.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { tableOf } from '../tableOf.ts'
import { countSql } from './countSql.ts'
import { idTypeOf } from './idTypeOf.ts'
import { matchOf } from './matchOf.ts'
import { meantWords } from './meantWords.ts'
import { pageSql } from './pageSql.ts'
import { ranksOf, type Ranks } from './ranksOf.ts'
import { searchTerms, type CategoryName, type SearchTerm } from './searchTerms.ts'
import { UnknownCategoryError } from './UnknownCategoryError.ts'

type FindMatchesArgs = { payload: Payload; request: SearchRequest }

/** What is published and public, and of workouts what has a video to play. */
export const findMatches = async ({ payload, request }: FindMatchesArgs): Promise<SearchAnswer> => {
  const db = dbOf(payload)
  const { categories, folded } = await prepare({ db, request })
  const words = [...new Set(folded.split(/\s+/u))].filter((word) => word !== '')
  const asked: Asked = {
    categories,
    db,
    defaultLocale: localesOfConfig(payload.config)?.default ?? 'en',
    request,
    tables: { id: idTypeOf(payload), renders: tableOf(payload, slugs.renders) },
    wanted: request.category && idsOf({ categories, wanted: request.category }),
  }
  // Signs alone, such as an emoji, are a question that nothing answers.
  if (request.q !== '' && words.length === 0) return nothing
  const written = await count(asked, searchTerms({ categories, words: words.map(asWritten) }))
  if (written.counts.any) return answerOf({ ...asked, ...written, corrected: null })
  const meant = await meantWords({ db, words })
  if (meant.every((each) => each.meant.length === 0)) return nothing
  const found = await count(asked, searchTerms({ categories, words: meant }))
  const corrected = found.terms.map(({ word }) => word).join(' ')
  return found.counts.any ? answerOf({ ...asked, ...found, corrected }) : nothing
}

type Asked = {
  categories: readonly CategoryName[]
  db: Db
  defaultLocale: string
  request: SearchRequest
  tables: SearchTables
  /** Ids of the categories that are asked for; null: of any. */
  wanted: readonly string[] | null
}
type Counted = { counts: Counts; ranks: Ranks | null; terms: SearchTerm[] }
type Counts = {
  total: number
  /** Whether the words are found at all, whatever else is asked for. */
  any: boolean
  categories: Record<string, number>
  levels: Record<string, number>
  equipment: Record<string, number>
}

const asWritten = (word: string) => ({ meant: [], word })

const count = async ({ db, request, tables, wanted }: Asked, terms: SearchTerm[]): Promise<Counted> => {
  const ranks = terms.length > 0 ? ranksOf({ locale: request.locale, terms }) : null
  const { text, values } = countSql({
    anywhere: ranks?.anywhere ?? null,
    categories: wanted,
    request,
    tables,
  })
  const { rows } = await db.executeSql(text, values)
  return { counts: (rows as [Counts])[0], ranks, terms }
}

type AnswerOfArgs = Asked & Counted & { corrected: string | null }

const answerOf = async (args: AnswerOfArgs): Promise<SearchAnswer> => {
  const { categories, corrected, counts, defaultLocale, request } = args
  const names = namesIn({ categories, defaultLocale, locale: request.locale })
  const found = counts.total > (request.page - 1) * request.limit ? await page(args) : []
  return {
    corrected,
    facets: facetsOf({ counts, names }),
    hits: found.map((row) => hitOf({ ...args, names, row })),
    total: counts.total,
  }
}

const page = async ({
  counts: { total },
  db,
  defaultLocale,
  ranks,
  request,
  tables,
  wanted,
}: AnswerOfArgs): Promise<FoundRow[]> => {
  const ranked = request.sort === 'relevance' ? ranks?.ranks : ranks && [ranks.anywhere]
  const { text, values } = pageSql({
    categories: wanted,
    defaultLocale,
    ranks: ranked ?? [],
    request,
    tables,
    total,
  })
  const { rows } = await db.executeSql(text, values)
  return rows as FoundRow[]
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

type FoundRow = Omit<SearchHit, 'categories' | 'match' | 'title'> & {
  /** Ids. */
  categories: string[]
  texts: SearchTexts[]
  titles: Record<string, string>
}

type NamesInArgs = { categories: readonly CategoryName[]; defaultLocale: string; locale: string }
type Names = Map<string, { slug: string; name: string }>

/** By id; in the language asked for, else the default one. */
const namesIn = ({ categories, defaultLocale, locale }: NamesInArgs): Names => {
  const worth = (category: CategoryName): number => [defaultLocale, locale].indexOf(category.locale)
  const ordered = categories.toSorted((a, b) => worth(a) - worth(b))
  return new Map(ordered.map(({ id, name, slug }) => [id, { name, slug }]))
}

const facetsOf = ({ counts, names }: { counts: Counts; names: Names }): SearchFacets => {
  const ordered = (counted: Record<string, number>) =>
    Object.entries(counted)
      .map(([value, count]) => ({ count, value }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return {
    category: ordered(counts.categories).flatMap(({ count, value }) => {
      const category = names.get(value)
      return category ? [{ count, name: category.name, value: category.slug }] : []
    }),
    equipment: ordered(counts.equipment),
    level: ordered(counts.levels),
  }
}

type HitOfArgs = Pick<AnswerOfArgs, 'categories' | 'defaultLocale' | 'request' | 'terms'> & {
  names: Names
  row: FoundRow
}

const hitOf = ({ categories, defaultLocale, names, request, row, terms }: HitOfArgs): SearchHit => {
  const { locale } = request
  const { texts, titles, ...shared } = row
  return {
    ...shared,
    categories: row.categories.flatMap((id) => names.get(id) ?? []),
    match:
      terms.length > 0
        ? matchOf({
            categories: categories.filter(({ id }) => row.categories.includes(id)),
            locale,
            terms,
            texts,
          })
        : null,
    title: titles[locale] ?? titles[defaultLocale] ?? Object.values(titles)[0] ?? '',
  }
}
