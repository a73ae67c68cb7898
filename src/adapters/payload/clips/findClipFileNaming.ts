import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import { slugs } from '../../../collections/slugs.ts'
import { rowsOf } from '../rowsOf.ts'

type FindClipFileNamingArgs = { payload: Payload; db: Db; key: string }

/** The uploaded file of a clip whose row names this key: its normalised form, poster or loops. null: no clip does. */
export const findClipFileNaming = async ({
  db,
  key,
  payload,
}: FindClipFileNamingArgs): Promise<string | null> => {
  const { table } = rowsOf({ collection: slugs.clips, db, payload })
  const { rows } = await db.executeSql(
    `SELECT filename FROM ${table} AS clip WHERE strpos(clip::text, $1) > 0 AND filename IS NOT NULL ORDER BY id LIMIT 1`,
    [key],
  )
  return (rows as Array<{ filename: string }>)[0]?.filename ?? null
}
