import type { SearchRequest } from '../../../core/search/types.ts'

export type Sql = { text: string; values: unknown[] }

/** Names a value in a statement: whatever comes from outside is a parameter. */
export type Bind = (value: unknown) => string

export type SearchTables = {
  renders: string
  /** PostgreSQL's type of documents' ids. */
  id: string
}

type ConditionsArgs = { bind: Bind; request: SearchRequest; tables: SearchTables }

/** Of renders: what can be played. */
export const playable = `render.status IN ('playable', 'ready') AND render.reason <> 'preview'`

/** What is asked of an entry besides its words and what facets are counted of. */
export const conditionsSql = ({ bind, request, tables }: ConditionsArgs): string[] => {
  const { goal, impact, kind, maxMinutes, minMinutes, muscles } = request
  const video = `EXISTS (SELECT FROM ${tables.renders} AS render WHERE render.workout_id = entry.id::${tables.id} AND ${playable})`
  return [
    ...(kind ? [`kind = ${bind(kind)}`] : []),
    ...(kind === 'exercise' ? [] : [kind ? video : `(kind <> 'workout' OR ${video})`]),
    ...(goal ? [`goal = ANY(${bind(goal)}::text[])`] : []),
    ...(impact ? [`impact = ANY(${bind(impact)}::text[])`] : []),
    ...(muscles ? [`muscles && ${bind(muscles)}::text[]`] : []),
    ...(minMinutes === null ? [] : [`seconds >= 60 * ${bind(minMinutes)}::double precision`]),
    ...(maxMinutes === null ? [] : [`seconds <= 60 * ${bind(maxMinutes)}::double precision`]),
  ]
}

export type Facet = 'category' | 'equipment' | 'level'
type ChosenArgs = { bind: Bind; categories: readonly string[] | null; request: SearchRequest }

/** What is asked of each property that has a facet; null: nothing. */
export const chosenSql = ({
  bind,
  categories,
  request: { equipment, level },
}: ChosenArgs): Record<Facet, string | null> => ({
  category: categories && `categories && ${bind(categories)}::text[]`,
  equipment:
    equipment &&
    `(equipment && ${bind(equipment)}::text[] OR equipment = '{}' AND 'none' = ANY(${bind(equipment)}::text[]))`,
  level: level && `coalesce(level = ANY(${bind(level)}::text[]), false)`,
})

/** All of these, or the truth. */
export const allOf = (conditions: ReadonlyArray<string | null>): string =>
  conditions.filter((condition) => condition !== null).join(' AND ') || 'true'
