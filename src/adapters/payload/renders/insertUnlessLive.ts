import type { DocumentId, RenderReason, RenderRow, RenderStatus, Rows } from './types.ts'
import { insertRender } from './insertRender.ts'
import { lockWorkout } from './lockWorkout.ts'
import { rowColumns, toRow } from './rowColumns.ts'

type InsertUnlessLiveArgs = { rows: Rows; workoutId: DocumentId; inputHash: string; reason: RenderReason }

const live: readonly RenderStatus[] = ['queued', 'rendering', 'playable', 'ready']
/** Nobody asked for this content again, so what failed or was cancelled stays so, or it would be tried for ever. */
const decided: readonly RenderStatus[] = [...live, 'failed', 'cancelled']

/** A new revision unless the newest one that counts is of the same content: null then. */
export const insertUnlessLive = async (args: InsertUnlessLiveArgs): Promise<RenderRow | null> => {
  const { inputHash, reason, rows, workoutId } = args
  await lockWorkout(rows.db, workoutId)
  const found = await rows.db.executeSql(
    `SELECT ${rowColumns} FROM ${rows.table}
     WHERE workout_id = $1 AND status::text = ANY($2::text[]) AND reason <> 'preview' ORDER BY revision DESC LIMIT 1`,
    [workoutId, reason === 'publish' ? live : decided],
  )
  const newest: unknown = found.rows[0]
  return newest && toRow(newest).inputHash === inputHash ? null : insertRender(args)
}
