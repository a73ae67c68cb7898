import type { DocumentId, RenderReason, RenderRow } from '../adapters/payload/renders/types.ts'
import type { Scope } from './types.ts'
import { insertRender } from '../adapters/payload/renders/insertRender.ts'
import { enqueue } from './enqueue.ts'
import { tell } from './webhooks/tell.ts'

type QueueAnywayArgs = Scope & {
  workoutId: DocumentId
  inputHash: string
  reason: Extract<RenderReason, 're-render' | 'retry' | 'preview'>
}

/** A row and its job although the content may not have changed: somebody asked for it. */
export const queueAnyway = async ({ boss, rows, ...render }: QueueAnywayArgs): Promise<RenderRow> => {
  const row = await insertRender({ rows, ...render })
  await enqueue({
    boss,
    data: { renderId: row.id },
    db: rows.db,
    priority: render.reason === 'preview' ? 1 : 0,
    queue: 'planRender',
  })
  await tell({ boss, db: rows.db, happenings: [{ renderId: row.id, type: 'workout.video.queued' }] })
  return row
}
