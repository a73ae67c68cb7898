import type { DocumentId, Rows } from '../renders/types.ts'
import type { SessionContent } from './types.ts'

type ReadSessionArgs = { renderId: DocumentId; rows: Rows }

/** What the session is made from; null: it has expired. */
export const readSession = async ({ renderId, rows }: ReadSessionArgs): Promise<SessionContent | null> => {
  const { rows: found } = await rows.db.executeSql(`SELECT session FROM ${rows.table} WHERE id = $1`, [
    renderId,
  ])
  return (found as Array<{ session: SessionContent | null }>)[0]?.session ?? null
}
