import type { Db } from 'pg-boss'

type ForgetStoredArgs = { db: Db; keys: readonly string[] }

/** What made files that are gone; a plan that needs one writes it again. */
export const forgetStored = async ({ db, keys }: ForgetStoredArgs): Promise<void> => {
  await db.executeSql(
    `DELETE FROM repreel.piece WHERE key = ANY($1::text[]) AND state <> 'queued'
       AND NOT EXISTS (SELECT FROM repreel.need WHERE need.key = piece.key)`,
    [keys],
  )
}
