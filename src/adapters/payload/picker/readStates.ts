import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { dbOf } from '../dbOf.ts'
import { tableOf } from '../tableOf.ts'
import { pickerKinds, type DocumentStates, type PickerKind } from './changedSince.ts'

type Row = { kind: PickerKind; id: string; state: string }

/** When each document was saved last, an exercise's draft included: one query, a row a document. */
export const readStates = async (payload: Payload): Promise<DocumentStates> => {
  const saved = (kind: PickerKind): string =>
    `SELECT '${kind}' AS kind, id::text, updated_at::text AS state FROM ${tableOf(payload, slugs[kind])}`
  const { rows } = await dbOf(payload).executeSql(
    `SELECT 'exercises' AS kind, exercise.id::text, concat(exercise.updated_at, draft.updated_at) AS state
     FROM ${tableOf(payload, slugs.exercises)} AS exercise LEFT JOIN (
       SELECT parent_id, max(updated_at) AS updated_at FROM ${versionsTableOf(payload)} WHERE latest GROUP BY parent_id
     ) AS draft ON draft.parent_id = exercise.id
     UNION ALL ${saved('clips')} UNION ALL ${saved('categories')}`,
  )
  const of = (kind: PickerKind): Map<string, string> =>
    new Map((rows as Row[]).filter((row) => row.kind === kind).map(({ id, state }) => [id, state]))
  const [exercises, clips, categories] = pickerKinds.map(of)
  return { categories: categories!, clips: clips!, exercises: exercises! }
}

const versionsTableOf = (payload: Payload): string => {
  const { schemaName, tableNameMap, versionsSuffix } = payload.db as unknown as PostgresAdapter // as in tableOf
  const name = tableNameMap.get(`_${slugs.exercises}${versionsSuffix}`)
  if (!name) throw new Error(`readStates: the collection "${slugs.exercises}" has no versions`)
  return [schemaName, name].flatMap((part) => (part ? [`"${part}"`] : [])).join('.')
}
