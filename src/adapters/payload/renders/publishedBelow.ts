import type { DocumentId, Rows } from './types.ts'

type PublishedBelowArgs = {
  rows: Rows
  which:
    { renderId: DocumentId } | { workoutId: DocumentId; belowRevision: number } | { workoutId: DocumentId }
}

/** The versions among these of which only the default output is there. */
export const publishedBelow = async ({ rows, which }: PublishedBelowArgs): Promise<DocumentId[]> => {
  const found = await rows.db.executeSql(
    `SELECT id FROM ${rows.table} WHERE status = 'playable' AND reason <> 'preview' AND ${'renderId' in which ? 'id' : 'workout_id'} = $1
       AND ($2::numeric IS NULL OR revision < $2::numeric)`,
    [
      'renderId' in which ? which.renderId : which.workoutId,
      'belowRevision' in which ? which.belowRevision : null,
    ],
  )
  return (found.rows as Array<{ id: DocumentId }>).map(({ id }) => id)
}
