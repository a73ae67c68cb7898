import type { DocumentId, Rows } from './renders/types.ts'

type WasWrittenArgs = { rows: Rows; id: DocumentId }

/**
 * Whether this transaction wrote the document's main row. A draft save leaves the row alone, and nothing that a hook is
 * given tells it reliably from a publish (`select` hides the status, an unpublish looks like a draft).
 */
export const wasWritten = async ({ id, rows }: WasWrittenArgs): Promise<boolean> => {
  const found = await rows.db.executeSql(
    `SELECT xmin = pg_current_xact_id()::xid AS written FROM ${rows.table} WHERE id = $1`,
    [id],
  )
  return (found.rows as Array<{ written: boolean }>)[0]?.written ?? false
}
