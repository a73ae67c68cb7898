import type { SearchRequest } from '../../../core/search/types.ts'
import { allOf, chosenSql, conditionsSql, type Bind, type SearchTables, type Sql } from './conditionsSql.ts'

type CountSqlArgs = {
  request: SearchRequest
  /** As tsquery; null: nothing is searched for. */
  anywhere: string | null
  /** Ids; null: all. */
  categories: readonly string[] | null
  tables: SearchTables
}

/**
 * How many there are, and of each value. Those that are alike in all that has a facet are counted
 * together, so that the rest is done once for some dozen of them. The question is joined, not compared with: PostgreSQL takes
 * the index then, which costs half of asking each row, though it believes the contrary of words that most rows have.
 */
export const countSql = ({ anywhere, categories, request, tables }: CountSqlArgs): Sql => {
  const values: unknown[] = []
  const bind: Bind = (value) => `$${values.push(value)}`
  const matches = anywhere === null ? null : 'lexemes @@ query'
  const conditions = conditionsSql({ bind, request, tables })
  const chosen = chosenSql({ bind, categories, request })
  const text = `
WITH counted AS MATERIALIZED (
  SELECT counted.* FROM unnest(${bind([anywhere])}::tsquery[]) AS asked (query), LATERAL (
    SELECT count(*)::integer AS count, min(number) AS number FROM repreel.search_entry AS entry
    WHERE ${allOf([matches, ...conditions])} GROUP BY alike
  ) AS counted
), alike AS MATERIALIZED (
  SELECT count, level, categories, equipment, ${chosen.category ?? 'true'} AS in_category,
    ${chosen.level ?? 'true'} AS in_level, ${chosen.equipment ?? 'true'} AS in_equipment
  FROM counted JOIN repreel.search_entry USING (number)
)
SELECT (SELECT coalesce(sum(count), 0)::integer FROM alike WHERE in_category AND in_level AND in_equipment) AS total,
  EXISTS (SELECT FROM counted) OR EXISTS (
    SELECT FROM unnest(${bind([anywhere])}::tsquery[]) AS asked (query), repreel.search_entry WHERE ${matches ?? 'true'}
  ) AS any,
  ${facetSql({ of: 'categories', unless: 'in_level AND in_equipment' })} AS categories,
  ${facetSql({ of: 'ARRAY[level]', unless: 'in_category AND in_equipment' })} AS levels,
  ${facetSql({ of: `CASE WHEN equipment = '{}' THEN '{none}' ELSE equipment END`, unless: 'in_category AND in_level' })} AS equipment`
  return { text, values }
}

const facetSql = ({ of, unless }: { of: string; unless: string }): string =>
  `(SELECT coalesce(jsonb_object_agg(value, count), '{}') FROM (
    SELECT value, sum(count)::integer AS count FROM alike, unnest(${of}) AS value
    WHERE ${unless} AND value IS NOT NULL GROUP BY value
  ) AS counted)`
