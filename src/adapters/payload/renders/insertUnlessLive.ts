import type { DocumentId, RenderReason, RenderRow, Rows } from './types.ts'
import { decidedStatuses, liveStatuses } from './decidedStatuses.ts'
import { holdRenders } from './holdRenders.ts'
import { insertRender } from './insertRender.ts'
import { lockWorkout } from './lockWorkout.ts'
import { rowColumns, toRow } from './rowColumns.ts'

type InsertUnlessLiveArgs = { rows: Rows; workoutId: DocumentId; inputHash: string; reason: RenderReason }

/**
 * A new revision unless the newest one that counts is of the same content, or an editor has decided to let the video
 * stand although its content is another one now: null then. A publish of the workout itself is a new decision.
 */
export const insertUnlessLive = async (args: InsertUnlessLiveArgs): Promise<RenderRow | null> => {
  const { inputHash, reason, rows, workoutId } = args
  await lockWorkout(rows.db, workoutId)
  const found = await rows.db.executeSql(
    `SELECT ${rowColumns}, held_hash FROM ${rows.table}
     WHERE workout_id = $1 AND status::text = ANY($2::text[]) AND reason <> 'preview' ORDER BY revision DESC LIMIT 1`,
    [workoutId, reason === 'publish' ? liveStatuses : decidedStatuses],
  )
  const newest: unknown = found.rows[0]
  const { held_hash: heldHash = null } = (newest ?? {}) as { held_hash?: string | null }
  if (newest && toRow(newest).inputHash === inputHash) {
    // What was held back has been taken back.
    if (heldHash !== null) await holdRenders({ inputHash, rows, workoutId })
    return null
  }
  return reason !== 'publish' && heldHash === inputHash ? null : insertRender(args)
}
