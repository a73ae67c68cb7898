import type { DocumentId, RenderReason, RenderRow, Rows } from './types.ts'
import { randomBytes } from 'node:crypto'
import { lockWorkout } from './lockWorkout.ts'
import { rowColumns, toRow } from './rowColumns.ts'

type InsertRenderArgs = { rows: Rows; workoutId: DocumentId; inputHash: string; reason: RenderReason }

/** A new revision, whatever there is already: for re-render and retry. */
export const insertRender = async ({
  inputHash,
  reason,
  rows,
  workoutId,
}: InsertRenderArgs): Promise<RenderRow> => {
  await lockWorkout(rows.db, workoutId)
  const inserted = await rows.db.executeSql(
    `INSERT INTO ${rows.table} (workout_id, revision, token, status, reason, input_hash, done, total)
     VALUES ($1, (SELECT coalesce(max(revision), 0) + 1 FROM ${rows.table} WHERE workout_id = $1), $2, 'queued', $3, $4, 0, 0)
     RETURNING ${rowColumns}`,
    [workoutId, randomBytes(16).toString('hex'), reason, inputHash],
  )
  return toRow(inserted.rows[0])
}
