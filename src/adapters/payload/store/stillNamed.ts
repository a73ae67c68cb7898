import type { NamingRows } from './types.ts'
import { namedKeys } from './namedKeys.ts'

type StillNamedArgs = { rows: NamingRows; keys: readonly string[]; sinceMs: number }

/** Which of these keys, of which nobody knew a moment ago, is named by now: of rows written since, and by the ledger. */
export const stillNamed = async ({ keys, rows, sinceMs }: StillNamedArgs): Promise<Set<string>> => {
  const [named, values] = namedKeys({ rows, sinceMs })
  const { rows: found } = await rows.db.executeSql(
    `SELECT DISTINCT key FROM (${named}) AS named (key) WHERE key = ANY($${values.length + 1}::text[])`,
    [...values, keys],
  )
  return new Set((found as Array<{ key: string }>).map(({ key }) => key))
}
