import type { Db } from 'pg-boss'

/** Which of these pieces are whole in the store. */
export const readStored = async ({ db, keys }: { db: Db; keys: readonly string[] }): Promise<Set<string>> => {
  const { rows } = await db.executeSql(
    `SELECT key FROM repreel.piece WHERE key = ANY($1::text[]) AND state = 'stored'`,
    [keys],
  )
  return new Set((rows as Array<{ key: string }>).map(({ key }) => key))
}
