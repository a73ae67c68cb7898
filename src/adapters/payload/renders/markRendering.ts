import type { DocumentId, Rows } from './types.ts'

type MarkRenderingArgs = { rows: Rows; renderId: DocumentId; rendererBuild: string }

/** false: somebody superseded or cancelled it meanwhile. */
export const markRendering = async ({
  renderId,
  rendererBuild,
  rows,
}: MarkRenderingArgs): Promise<boolean> => {
  const marked = await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = CASE WHEN status = 'playable' THEN status ELSE 'rendering' END,
       renderer_build = $2, started_at = coalesce(started_at, now()), updated_at = now()
     WHERE id = $1 AND status IN ('queued', 'rendering', 'playable') RETURNING id`,
    [renderId, rendererBuild],
  )
  return marked.rows.length === 1
}
