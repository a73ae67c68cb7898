import type { DocumentId, RenderRow, RenderStatus, Rows } from './types.ts'
import { rowColumns, toRow } from './rowColumns.ts'

type FinishRendersArgs = {
  rows: Rows
  status: Extract<RenderStatus, 'superseded' | 'cancelled'>
  which:
    | { renderId: DocumentId }
    /** Previews do not end what is to be published, nor the other way round. */
    | { workoutId: DocumentId; belowRevision: number; isPreview: boolean }
    /** What is to be published: a preview of what is not published goes on. */
    | { workoutId: DocumentId }
}

/** Ends renders that are queued or rendering; what is published stays. Answers those it ended. */
export const finishRenders = async ({ rows, status, which }: FinishRendersArgs): Promise<RenderRow[]> => {
  const [condition, values] = conditionOf(which)
  const finished = await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = $1, finished_at = now(), updated_at = now()
     WHERE status IN ('queued', 'rendering') AND ${condition} RETURNING ${rowColumns}`,
    [status, ...values],
  )
  return finished.rows.map(toRow)
}

const conditionOf = (which: FinishRendersArgs['which']): [string, Array<DocumentId | boolean>] => {
  if ('renderId' in which) return ['id = $2', [which.renderId]]
  if ('belowRevision' in which)
    return [
      `workout_id = $2 AND revision < $3 AND (reason = 'preview') = $4`,
      [which.workoutId, which.belowRevision, which.isPreview],
    ]
  return [`workout_id = $2 AND reason <> 'preview'`, [which.workoutId]]
}
