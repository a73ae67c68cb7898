import type { DocumentId, RenderRow, Rows } from './types.ts'
import { randomBytes } from 'node:crypto'
import { lockStore } from '../../queue/ledger/lockStore.ts'
import { lockWorkout } from './lockWorkout.ts'
import { rowColumns, toRow } from './rowColumns.ts'

type InsertRollBackArgs = {
  rows: Rows
  /** The version to show again. */
  to: { renderId: DocumentId; workoutId: DocumentId }
  /** Of the content as it is now, not of that version: so neither a save that changes nothing nor a repair undoes it. */
  inputHash: string
}

/** A new revision with that version's manifest: no encode, no byte of video. null: it is not one that was published. */
export const insertRollBack = async ({
  inputHash,
  rows,
  to,
}: InsertRollBackArgs): Promise<RenderRow | null> => {
  const { db, table } = rows
  await lockWorkout(db, to.workoutId)
  // That version may expire at this moment: until the commit no sweep removes what the new row names.
  await lockStore(db, 'shared')
  const inserted = await db.executeSql(
    `INSERT INTO ${table} (workout_id, revision, token, status, reason, input_hash, source_render_id, renderer_build,
       done, total, percent, cpu_seconds_done, cpu_seconds_total, started_at, finished_at,
       outputs, timelines, duration_seconds, poster_key, teaser, credits, facets, notes)
     SELECT workout_id, (SELECT max(revision) + 1 FROM ${table} WHERE workout_id = source.workout_id), $3,
       status, 'roll-back', $4, coalesce(source_render_id, id), renderer_build, total, total, 100, 0, 0, now(), now(),
       outputs, timelines, duration_seconds, poster_key, teaser, credits, facets, notes
     FROM ${table} AS source WHERE id = $1 AND workout_id = $2 AND status IN ('playable', 'ready') AND reason <> 'preview'
     RETURNING ${rowColumns}`,
    [to.renderId, to.workoutId, randomBytes(16).toString('hex'), inputHash],
  )
  return inserted.rows[0] ? toRow(inserted.rows[0]) : null
}
