import type { Payload } from 'payload'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'

type Node = { 'Index Name'?: string; Plans?: Node[] }
type Explained = { rows: [{ 'QUERY PLAN': [{ Plan: Node }] }] }

/**
 * The indexes that a search's statements use, as PostgreSQL tells, and those of what it calls for similar words: a plan
 * does not look into functions.
 */
export const shownPlans = async ({
  ask,
  payload,
}: {
  ask: () => Promise<unknown>
  payload: Payload
}): Promise<string[]> => {
  const pool = poolOf(payload)
  const statements: Array<[string, unknown[]]> = []
  const query = pool.query.bind(pool)
  // The statements themselves, and not ones like them that are written here.
  pool.query = ((text: string, values: unknown[]) => {
    statements.push([text, values])
    return query(text, values)
  }) as unknown as typeof query
  await ask().finally(() => {
    Reflect.deleteProperty(pool, 'query')
  })
  const explained = await Promise.all(
    statements.map(
      async ([text, values]) =>
        (await pool.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as unknown as Explained,
    ),
  )
  const body = await pool.query<{ body: string }>(
    `SELECT prosrc AS body FROM pg_proc WHERE oid = 'repreel.search_similar'::regproc`,
  )
  const similar = (await pool.query(
    `EXPLAIN (FORMAT JSON) ${body.rows[0]!.body.replaceAll('asked', `'squatt'::text`).replaceAll('slips', `'{squat}'::text[]`)}`,
  )) as unknown as Explained
  return [
    ...new Set([...explained, similar].flatMap(({ rows }) => indexesOf(rows[0]['QUERY PLAN'][0].Plan))),
  ].toSorted()
}

const indexesOf = ({ 'Index Name': name, Plans = [] }: Node): string[] => [
  ...(name === undefined ? [] : [name]),
  ...Plans.flatMap(indexesOf),
]
