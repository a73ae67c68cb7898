import type { CollectionSlug, Payload } from 'payload'
import { dbOf } from './dbOf.ts'
import { rowsOf } from './rowsOf.ts'

type FindUploadNamingArgs = {
  /** One with uploads. */
  collection: CollectionSlug
  key: string
  payload: Payload
}

/** Name of the uploaded file of a document whose row names this key of the store; null: none does. */
export const findUploadNaming = async ({
  collection,
  key,
  payload,
}: FindUploadNamingArgs): Promise<string | null> => {
  const db = dbOf(payload)
  const { table } = rowsOf({ collection, db, payload })
  const { rows } = await db.executeSql(
    `SELECT filename FROM ${table} AS uploaded
     WHERE strpos(uploaded::text, $1) > 0 AND filename IS NOT NULL ORDER BY id LIMIT 1`,
    [key],
  )
  const [found] = rows as Array<{ filename: string }>
  return found?.filename ?? null
}
