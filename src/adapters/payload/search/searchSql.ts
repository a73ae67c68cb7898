import type { SearchRequest, SearchSort } from '../../../core/search/types.ts'
import type { SearchTerm } from './searchTerms.ts'

/** Words as they are written are enough where they find so many texts; below, similar words count too. */
const ENOUGH = 5
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
  SELECT entry.*, ${isSearch ? 'found.score' : 'NULL::bigint'} AS score, ${chosenSql({ ...args, bind })}
  FROM repreel.search_entry AS entry ${isSearch ? 'JOIN found USING (kind, id)' : ''}
  WHERE ${filtersSql({ ...args, bind }).join(' AND ')}
), listed AS (
  SELECT * FROM matched WHERE in_category AND in_level AND in_equipment
), page AS (
  SELECT *, row_number() OVER () AS place FROM (
    SELECT * FROM listed ORDER BY ${orderSql({ ...args, bind })} LIMIT ${bind(request.limit)} OFFSET ${bind((request.page - 1) * request.limit)}
  ) AS sorted
)
SELECT (SELECT count(*)::integer FROM listed) AS total,
  ${facetSql({ of: 'categories', unless: 'in_level AND in_equipment' })} AS categories,
  ${facetSql({ of: 'ARRAY[level]', unless: 'in_category AND in_equipment' })} AS levels,
  ${facetSql({ of: `CASE WHEN equipment = '{}' THEN '{none}' ELSE equipment END`, unless: 'in_category AND in_level' })} AS equipment,
  (SELECT coalesce(jsonb_agg(to_jsonb(hit) ORDER BY place), '[]') FROM (
    SELECT place, page.kind, page.id, slug, level, goal, impact, page.categories, page.equipment, muscles, seconds, titles,
      score >> ${KEY_BITS + 12} AS tier, found_text.locale, found_text.title, found_text.names, found_text.texts,
      CASE WHEN page.kind = 'workout' THEN (SELECT token FROM ${args.tables.renders} AS render
        WHERE render.workout_id = page.id::${args.tables.id} AND ${playable} AND poster_key IS NOT NULL
        ORDER BY revision DESC LIMIT 1) END AS "posterToken"
    FROM page LEFT JOIN repreel.search_text AS found_text ON found_text.key = score & ((1::bigint << ${KEY_BITS}) - 1)
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
  const score = (tier: string, distance: string): string =>
    `((((${tier}) * 4 + ${other} * 2 + ${inPart})::bigint << 10 | ${distance}) << ${KEY_BITS} | key)`
  // Lines of names are compared as wholes: the first is the title.
  const tier = `CASE WHEN folded_title = ${whole} THEN 0
      WHEN position(E'\\n' || ${whole} || E'\\n' IN E'\\n' || folded_names || E'\\n') > 0 THEN 1
      WHEN starts_with(folded_title, ${whole}) THEN 2
      WHEN position(E'\\n' || ${whole} IN E'\\n' || folded_names) > 0 THEN 3
      WHEN lexemes @@ ${query((term) => term.asWritten.title)} THEN 4
      WHEN lexemes @@ ${query((term) => term.asWritten.names)} THEN 5
      WHEN lexemes @@ ${query((term) => term.asWritten.categories)} THEN 6
      ELSE 7 END`
  const near = terms
    .map(
      ({ isLong, slipped, word }) =>
        `(SELECT key FROM repreel.search_text WHERE lexemes @@ ${bind(slipped)}::tsquery${isLong ? ` UNION SELECT repreel.search_similar(${bind(word)})` : ''})`,
    )
    .join(' INTERSECT ')
  const closeness = `(1023 * (1 - least(1, repreel.search_closeness(${whole}, folded_names))))::integer`
  return `written AS MATERIALIZED (
  SELECT kind, id, ${score(tier, '0')} AS score FROM repreel.search_text
  WHERE lexemes @@ ${query((term) => term.asWritten.all)} ${ofKind}
), alike AS (
  SELECT kind, id, ${score('8', closeness)} AS score FROM repreel.search_text
  WHERE (SELECT count(*) FROM (SELECT FROM written LIMIT ${ENOUGH}) AS few) < ${ENOUGH} AND key IN (${near}) ${ofKind}
), found AS (
  SELECT kind, id, min(score) AS score FROM (SELECT * FROM written UNION ALL SELECT * FROM alike) AS every_text GROUP BY kind, id
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

const orderSql = ({ bind, defaultLocale, request: { locale, sort } }: Bound): string => {
  // Bound where it is used alone: PostgreSQL refuses a parameter that stands nowhere.
  const title = (): string =>
    `coalesce(folded_titles ->> ${bind(locale)}, folded_titles ->> ${bind(defaultLocale)},
      jsonb_path_query_first(folded_titles, '$.*') #>> '{}') COLLATE "C"`
  const orders: Record<SearchSort, () => string> = {
    longest: () => `seconds DESC NULLS LAST, ${title()}`,
    newest: () => 'published_at DESC',
    oldest: () => 'published_at',
    relevance: () => `score >> ${KEY_BITS}, ${title()}`,
    shortest: () => `seconds NULLS LAST, ${title()}`,
    title,
    title_desc: () => `${title()} DESC`,
  }
  return `${orders[sort]()}, kind, id COLLATE "C"`
}

const facetSql = ({ of, unless }: { of: string; unless: string }): string =>
  `(SELECT coalesce(jsonb_object_agg(value, count), '{}') FROM (
    SELECT value, count(*) FROM matched, unnest(${of}) AS value WHERE ${unless} AND value IS NOT NULL GROUP BY value
  ) AS counted)`
