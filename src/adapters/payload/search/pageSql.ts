import type { SearchRequest, SearchSort } from '../../../core/search/types.ts'
import {
  allOf,
  chosenSql,
  conditionsSql,
  playable,
  type Bind,
  type SearchTables,
  type Sql,
} from './conditionsSql.ts'

type PageSqlArgs = {
  request: SearchRequest
  /** As tsquery, each without what is in those before it; of another order than relevance one; none: everything. */
  ranks: readonly string[]
  /** How many there are on all pages. */
  total: number
  /** Ids; null: all. */
  categories: readonly string[] | null
  defaultLocale: string
  tables: SearchTables
}

/**
 * A page of what matches, in the order asked for. Rank after rank is read until the page is full: they can be joined in no
 * other way than one after the other, and LIMIT ends that. So a letter that half of all titles begin with costs those alone.
 */
export const pageSql = (args: PageSqlArgs): Sql => {
  const { categories, ranks, request, tables, total } = args
  const values: unknown[] = []
  const bind: Bind = (value) => `$${values.push(value)}`
  const offset = (request.page - 1) * request.limit
  const most = bind(Math.min(offset + request.limit, total))
  const conditions = [
    ...(ranks.length > 0 ? ['lexemes @@ query'] : []),
    ...Object.values(chosenSql({ bind, categories, request })),
    ...conditionsSql({ bind, request, tables }),
  ]
  const keys = orderOf({ ...args, bind })
  const order = keys.map(({ direction }, i) => `key_${i} ${direction}`).join(', ')
  const text = `
WITH best AS (
  SELECT * FROM unnest(${bind(ranks.length > 0 ? ranks : [null])}::tsquery[]) WITH ORDINALITY AS ranks (query, rank), LATERAL (
    SELECT number, ${keys.map(({ sql }, i) => `${sql} AS key_${i}`).join(', ')} FROM repreel.search_entry AS entry
    WHERE ${allOf(conditions)} ORDER BY ${order} LIMIT ${most}
  ) AS found LIMIT ${most}
), page AS (
  SELECT number, row_number() OVER (ORDER BY rank, ${order}) AS place FROM best
  ORDER BY place LIMIT ${bind(request.limit)} OFFSET ${bind(offset)}
)
SELECT kind, id, slug, level, goal, impact, categories, equipment, muscles, seconds, titles, texts,
  CASE WHEN kind = 'workout' THEN (SELECT token FROM ${tables.renders} AS render
    WHERE render.workout_id = entry.id::${tables.id} AND ${playable} AND poster_key IS NOT NULL
    ORDER BY revision DESC LIMIT 1) END AS "posterToken"
FROM page JOIN repreel.search_entry AS entry USING (number) JOIN repreel.search_text USING (number) ORDER BY place`
  return { text, values }
}

type OrderOfArgs = Pick<PageSqlArgs, 'defaultLocale' | 'request'> & { bind: Bind }

type Key = { sql: string; direction: string }

/** Ends with what no two have in common. */
const orderOf = ({ bind, defaultLocale, request: { locale, sort } }: OrderOfArgs): Key[] => {
  // As the reader sees them, folded. A value that no statement names has no type: it is bound where it is needed.
  const title =
    (): string => `coalesce(folded_titles ->> ${bind(locale)}, folded_titles ->> ${bind(defaultLocale)},
      jsonb_path_query_first(folded_titles, '$.*') #>> '{}') COLLATE "C"`
  const keys: Record<SearchSort, () => Key[]> = {
    longest: () => [key('seconds', 'DESC NULLS LAST'), key(title())],
    newest: () => [key('published_at', 'DESC')],
    oldest: () => [key('published_at')],
    relevance: () => [key(title())],
    shortest: () => [key('seconds'), key(title())],
    title: () => [key(title())],
    title_desc: () => [key(title(), 'DESC')],
  }
  return [...keys[sort](), key('number', sort === 'newest' ? 'DESC' : '')]
}

const key = (sql: string, direction = ''): Key => ({ direction, sql })
