import type { DocumentId, Rows } from './types.ts'

type MarkRenderingArgs = {
  rows: Rows
  renderId: DocumentId
  done: number
  total: number
  cpuSecondsTotal: number
  rendererBuild: string
}

/** false: somebody superseded or cancelled it meanwhile. */
export const markRendering = async ({
  cpuSecondsTotal,
  done,
  renderId,
  rendererBuild,
  rows,
  total,
}: MarkRenderingArgs): Promise<boolean> => {
  const marked = await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = CASE WHEN status = 'playable' THEN status ELSE 'rendering' END, done = $2, total = $3, cpu_seconds_done = 0, cpu_seconds_total = $4,
       renderer_build = $5, started_at = coalesce(started_at, now()), updated_at = now()
     WHERE id = $1 AND status IN ('queued', 'rendering', 'playable') RETURNING id`,
    [renderId, done, total, cpuSecondsTotal, rendererBuild],
  )
  return marked.rows.length === 1
}
