import type { DocumentId, Rows } from './types.ts'

type DeleteRendersArgs = { rows: Rows; workoutId: DocumentId }

/** Called before its workout is deleted; the sweep takes the files that nothing refers to any more. */
export const deleteRenders = async ({ rows, workoutId }: DeleteRendersArgs): Promise<DocumentId[]> => {
  const deleted = await rows.db.executeSql(`DELETE FROM ${rows.table} WHERE workout_id = $1 RETURNING id`, [
    workoutId,
  ])
  return (deleted.rows as Array<{ id: DocumentId }>).map(({ id }) => id)
}
