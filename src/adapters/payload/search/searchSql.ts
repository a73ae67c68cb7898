import type { SearchRequest, SearchSort } from '../../../core/search/types.ts'
import type { SearchTerm } from './searchTerms.ts'

/** Of a score: where the text's key ends and its rank begins. */
const KEY_BITS = 40

type SearchSqlArgs = {
  request: SearchRequest
  terms: readonly SearchTerm[]
  /** Ids; null: all. */
  categories: readonly string[] | null
  defaultLocale: string
  tables: {
    renders: string
    /** PostgreSQL's type of documents' ids. */
    id: string
  }
}

export type Sql = { text: string; values: unknown[] }

/**
 * One statement: what matches, what of it is asked for, a page of it and its facets. Whatever comes from outside is a
 * parameter.
 */
export const searchSql = (args: SearchSqlArgs): Sql => {
  const values: unknown[] = []
  const bind: Bind = (value) => `$${values.push(value)}`
  const { request, terms } = args
  const isSearch = request.q !== ''
  const text = `
WITH ${isSearch ? `${foundSql({ bind, request, terms })},` : ''}
matched AS MATERIALIZED (
  SELECT kind, id, level, categories, equipment, ${isSearch ? 'found.score' : 'NULL::bigint'} AS score,
    ${sortedBySql({ ...args, bind })}, ${chosenSql({ ...args, bind })}
  FROM repreel.search_entry AS entry ${isSearch ? 'JOIN found USING (kind, id)' : ''}
  WHERE ${filtersSql({ ...args, bind }).join(' AND ')}
), alike AS MATERIALIZED (
  SELECT level, categories, equipment, in_category, in_level, in_equipment, count(*)::integer AS count
  FROM matched GROUP BY level, categories, equipment, in_category, in_level, in_equipment
), page AS (
  SELECT kind, id, score, row_number() OVER () AS place FROM (
    SELECT * FROM matched WHERE in_category AND in_level AND in_equipment
    ORDER BY ${orderOf[request.sort]}, kind, id COLLATE "C"
    LIMIT ${bind(request.limit)} OFFSET ${bind((request.page - 1) * request.limit)}
  ) AS sorted
)
SELECT (SELECT coalesce(sum(count), 0)::integer FROM alike WHERE in_category AND in_level AND in_equipment) AS total,
  ${isSearch ? 'EXISTS (SELECT FROM found)' : 'true'} AS any,
  ${facetSql({ of: 'categories', unless: 'in_level AND in_equipment' })} AS categories,
  ${facetSql({ of: 'ARRAY[level]', unless: 'in_category AND in_equipment' })} AS levels,
  ${facetSql({ of: `CASE WHEN equipment = '{}' THEN '{none}' ELSE equipment END`, unless: 'in_category AND in_level' })} AS equipment,
  (SELECT coalesce(jsonb_agg(to_jsonb(hit) ORDER BY place), '[]') FROM (
    SELECT place, kind, id, slug, level, goal, impact, categories, equipment, muscles, seconds, titles,
      found_text.locale, found_text.title, found_text.names, found_text.texts,
      CASE WHEN kind = 'workout' THEN (SELECT token FROM ${args.tables.renders} AS render
        WHERE render.workout_id = page.id::${args.tables.id} AND ${playable} AND poster_key IS NOT NULL
        ORDER BY revision DESC LIMIT 1) END AS "posterToken"
    FROM page JOIN repreel.search_entry USING (kind, id) LEFT JOIN LATERAL (
      SELECT locale, title, names, texts FROM repreel.search_text WHERE key = score & ((1::bigint << ${KEY_BITS}) - 1)
    ) AS found_text ON true
  ) AS hit) AS hits`
  return { text, values }
}

type Bind = (value: unknown) => string
type Bound = SearchSqlArgs & { bind: Bind }

const playable = `render.status IN ('playable', 'ready') AND render.reason <> 'preview'`

const foundSql = ({ bind, request, terms }: Pick<Bound, 'bind' | 'request' | 'terms'>): string => {
  const query = (of: (term: SearchTerm) => string): string =>
    `${bind(terms.map((term) => of(term)).join(' & '))}::tsquery`
  const whole = bind(terms.map(({ word }) => word).join(' '))
  const ofKind = request.kind ? `AND kind = ${bind(request.kind)}` : ''
  const other = `(locale <> ${bind(request.locale)})::integer`
  const inPart = `(NOT lexemes @@ ${query((term) => term.whole)})::integer`
  // Each name is a line of its own between line feeds, the title the first: most texts are done with after one look.
  const tier = `CASE WHEN position(E'\\n' || ${whole} IN folded_names) > 0 THEN CASE
        WHEN folded_title = ${whole} THEN 0
        WHEN position(E'\\n' || ${whole} || E'\\n' IN folded_names) > 0 THEN 1
        WHEN starts_with(folded_title, ${whole}) THEN 2
        ELSE 3 END
      WHEN lexemes @@ ${query((term) => term.inTitle)} THEN 4
      WHEN lexemes @@ ${query((term) => term.inNames)} THEN 5
      WHEN lexemes @@ ${query((term) => term.inCategories)} THEN 6
      ELSE 7 END`
  const score = `((${tier}) * 4 + ${other} * 2 + ${inPart})::bigint << ${KEY_BITS} | key`
  return `found AS (
  SELECT kind, id, min(${score}) AS score FROM repreel.search_text
  WHERE lexemes @@ ${query((term) => term.anywhere)} ${ofKind} GROUP BY kind, id
)`
}

/** What facets are counted of, each without its own. */
const chosenSql = ({ bind, categories, request: { equipment, level } }: Bound): string =>
  [
    `${categories ? `categories && ${bind(categories)}::text[]` : 'true'} AS in_category`,
    `${level ? `coalesce(level = ANY(${bind(level)}::text[]), false)` : 'true'} AS in_level`,
    `${equipment ? `(equipment && ${bind(equipment)}::text[] OR equipment = '{}' AND 'none' = ANY(${bind(equipment)}::text[]))` : 'true'} AS in_equipment`,
  ].join(', ')

const filtersSql = ({ bind, request, tables }: Bound): string[] => {
  const { goal, impact, kind, maxMinutes, minMinutes, muscles } = request
  const video = `EXISTS (SELECT FROM ${tables.renders} AS render WHERE render.workout_id = entry.id::${tables.id} AND ${playable})`
  return [
    kind ? `kind = ${bind(kind)}` : 'true',
    ...(kind === 'exercise' ? [] : [kind ? video : `(kind <> 'workout' OR ${video})`]),
    ...(goal ? [`goal = ANY(${bind(goal)}::text[])`] : []),
    ...(impact ? [`impact = ANY(${bind(impact)}::text[])`] : []),
    ...(muscles ? [`muscles && ${bind(muscles)}::text[]`] : []),
    ...(minMinutes === null ? [] : [`seconds >= 60 * ${bind(minMinutes)}::double precision`]),
    ...(maxMinutes === null ? [] : [`seconds <= 60 * ${bind(maxMinutes)}::double precision`]),
  ]
}

/** What the order goes by; only what it needs, since it is read of everything that matches. */
const sortedBySql = ({ bind, defaultLocale, request: { locale, sort } }: Bound): string => {
  const number: Record<SearchSort, string> = {
    longest: 'seconds',
    newest: 'extract(epoch FROM published_at)::double precision',
    oldest: 'extract(epoch FROM published_at)::double precision',
    relevance: `(score >> ${KEY_BITS})::double precision`,
    shortest: 'seconds',
    title: 'NULL::double precision',
    title_desc: 'NULL::double precision',
  }
  const title =
    sort === 'newest' || sort === 'oldest'
      ? 'NULL'
      : `coalesce(folded_titles ->> ${bind(locale)}, folded_titles ->> ${bind(defaultLocale)},
          jsonb_path_query_first(folded_titles, '$.*') #>> '{}') COLLATE "C"`
  return `${number[sort]} AS sort_number, ${title} AS sort_title`
}

const orderOf: Record<SearchSort, string> = {
  longest: 'sort_number DESC NULLS LAST, sort_title',
  newest: 'sort_number DESC',
  oldest: 'sort_number',
  relevance: 'sort_number, sort_title',
  shortest: 'sort_number NULLS LAST, sort_title',
  title: 'sort_title',
  title_desc: 'sort_title DESC',
}

const facetSql = ({ of, unless }: { of: string; unless: string }): string =>
  `(SELECT coalesce(jsonb_object_agg(value, count), '{}') FROM (
    SELECT value, sum(count)::integer AS count FROM alike, unnest(${of}) AS value
    WHERE ${unless} AND value IS NOT NULL GROUP BY value
  ) AS counted)`
