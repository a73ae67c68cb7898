import type { DocumentId, RenderRow, Rows } from './types.ts'
import { rowColumns, toRow } from './rowColumns.ts'

type FindRenderArgs = { rows: Rows; renderId: DocumentId }

export const findRender = async ({ renderId, rows }: FindRenderArgs): Promise<RenderRow | null> => {
  const found = await rows.db.executeSql(`SELECT ${rowColumns} FROM ${rows.table} WHERE id = $1`, [renderId])
  return found.rows[0] ? toRow(found.rows[0]) : null
}
