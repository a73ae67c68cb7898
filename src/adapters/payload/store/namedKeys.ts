import type { NamingRows } from './types.ts'

type NamedKeysArgs = {
  rows: NamingRows
  /** Only of rows that were written since; 0: of all. */
  sinceMs: number
}

const keysIn = (text: string): string => `(regexp_matches(${text}, '[0-9a-f]{64}', 'g'))[1]`

/**
 * SQL and its values: every key that a version, a clip or a render on its way names, whatever the column. Read from the
 * rows' text: a member that is added to a manifest one day protects its files without being listed here.
 */
export const namedKeys = ({ rows: { others, renders }, sinceMs }: NamedKeysArgs): [string, number[]] => [
  [
    'SELECT key FROM repreel.need',
    // What pieces are made from, of which a damaged one is made again.
    `SELECT unnest(reads) FROM repreel.piece WHERE state IN ('queued', 'stored')`,
    `SELECT ${keysIn('render::text')} FROM ${renders.table} AS render
     WHERE status <> 'expired' AND updated_at >= to_timestamp($1::float8 / 1000)`,
    ...others.map(
      ({ table }) =>
        `SELECT ${keysIn('document::text')} FROM ${table} AS document WHERE updated_at >= to_timestamp($1::float8 / 1000)`,
    ),
  ].join('\nUNION\n'),
  [sinceMs],
]
