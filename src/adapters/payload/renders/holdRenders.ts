import type { DocumentId, Rows } from './types.ts'
import { decidedStatuses } from './decidedStatuses.ts'

type HoldRendersArgs = { rows: Rows; workoutId: DocumentId; inputHash: string }

/**
 * The workout keeps the video that it has although its content is this now: nothing renders it by itself, until the
 * content changes again or somebody asks. On all rows that count, because the newest may be overtaken yet.
 */
export const holdRenders = async ({ inputHash, rows, workoutId }: HoldRendersArgs): Promise<void> => {
  await rows.db.executeSql(
    `UPDATE ${rows.table} SET held_hash = $2
     WHERE workout_id = $1 AND status::text = ANY($3::text[]) AND reason <> 'preview'`,
    [workoutId, inputHash, decidedStatuses],
  )
}
