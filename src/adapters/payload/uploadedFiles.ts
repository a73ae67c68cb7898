import type { CollectionSlug, Payload } from 'payload'
import { dbOf } from './dbOf.ts'
import { rowsOf } from './rowsOf.ts'

type UploadedFilesArgs = { collection: CollectionSlug; payload: Payload }

/** Names of all files of a collection with uploads, the newest first. */
export const uploadedFiles = async ({ collection, payload }: UploadedFilesArgs): Promise<string[]> => {
  const db = dbOf(payload)
  const { table } = rowsOf({ collection, db, payload })
  const { rows } = await db.executeSql(
    `SELECT filename FROM ${table} WHERE filename IS NOT NULL ORDER BY id DESC`,
    [],
  )
  return (rows as Array<{ filename: string }>).map(({ filename }) => filename)
}
