import type { DocumentId, Rows } from './types.ts'
import { WITHOUT_FILES } from './expireVersions.ts'

type ReplacePreviewsArgs = { rows: Rows; workoutId: DocumentId; belowRevision: number }

/** A workout has one preview: the earlier ones name no file any more. */
export const replacePreviews = async ({
  belowRevision,
  rows,
  workoutId,
}: ReplacePreviewsArgs): Promise<void> => {
  await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = 'expired', ${WITHOUT_FILES}, updated_at = now()
     WHERE workout_id = $1 AND revision < $2 AND reason = 'preview' AND status IN ('playable', 'ready')`,
    [workoutId, belowRevision],
  )
}
