import type { CollectionSlug, Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { DocumentId } from './renders/types.ts'
import { createLocalReq } from 'payload'
import { inRequestTransaction } from './inRequestTransaction.ts'
import { rowsOf } from './rowsOf.ts'

type WriteIfUnchangedArgs = {
  collection: CollectionSlug
  data: Record<string, unknown>
  /** As it was read. */
  document: { id: DocumentId; updatedAt: string }
  payload: Payload
  /** Runs in the same transaction; not at all where the document was deleted. */
  then: (args: { db: Db; written: boolean }) => Promise<void>
}

/**
 * What a job found out about a document. Through the database adapter, which runs no hooks: the Local API would queue
 * another look at what was just looked at. Nothing is written where the document was saved since it was read.
 */
export const writeIfUnchanged = async ({
  collection,
  data,
  document,
  payload,
  then,
}: WriteIfUnchangedArgs): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inRequestTransaction(req, async (db) => {
    const { table } = rowsOf({ collection, db, payload })
    const { rows } = await db.executeSql(
      `SELECT updated_at = $2::timestamptz AS same FROM ${table} WHERE id = $1 FOR UPDATE`,
      [document.id, document.updatedAt],
    )
    const [row] = rows as Array<{ same: boolean }>
    if (!row) return
    if (row.same)
      await payload.db.updateOne({
        collection,
        data: { ...data, updatedAt: new Date().toISOString() },
        id: document.id,
        req,
        returning: false,
      })
    await then({ db, written: row.same })
  })
}
