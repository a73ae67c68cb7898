import type { DocumentId, Rows } from './types.ts'

type RemoveOldPreviewsArgs = { rows: Rows; olderThanHours: number }

/** Previews of drafts are looked at once: their rows go, and with them what keeps their files. */
export const removeOldPreviews = async ({
  olderThanHours,
  rows,
}: RemoveOldPreviewsArgs): Promise<DocumentId[]> => {
  const { rows: removed } = await rows.db.executeSql(
    `DELETE FROM ${rows.table} WHERE reason = 'preview' AND status NOT IN ('queued', 'rendering')
       AND updated_at < now() - $1::float8 * interval '1 hour' RETURNING id`,
    [olderThanHours],
  )
  return (removed as Array<{ id: DocumentId }>).map(({ id }) => id)
}
