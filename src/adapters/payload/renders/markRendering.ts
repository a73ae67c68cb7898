import type { VoiceNote } from '../../../core/voice/notes/types.ts'
import type { DocumentId, Rows } from './types.ts'

type MarkRenderingArgs = {
  rows: Rows
  renderId: DocumentId
  rendererBuild: string
  notes: readonly VoiceNote[]
}

/** false: somebody superseded or cancelled it meanwhile. */
export const markRendering = async ({
  notes,
  renderId,
  rendererBuild,
  rows,
}: MarkRenderingArgs): Promise<boolean> => {
  const marked = await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = CASE WHEN status = 'playable' THEN status ELSE 'rendering' END,
       renderer_build = $2, notes = $3::jsonb, started_at = coalesce(started_at, now()), updated_at = now()
     WHERE id = $1 AND status IN ('queued', 'rendering', 'playable') RETURNING id`,
    [renderId, rendererBuild, notes.length > 0 ? JSON.stringify(notes) : null],
  )
  return marked.rows.length === 1
}
