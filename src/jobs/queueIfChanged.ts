import type { DocumentId, RenderReason, RenderRow } from '../adapters/payload/renders/types.ts'
import type { Scope } from './types.ts'
import { insertUnlessLive } from '../adapters/payload/renders/insertUnlessLive.ts'
import { enqueue } from './enqueue.ts'
import { tell } from './webhooks/tell.ts'

type QueueIfChangedArgs = Scope & {
  workoutId: DocumentId
  inputHash: string
  reason: Extract<RenderReason, 'publish' | 'dependency' | 'reconcile'>
}

/** A row and its job, or neither where the newest render is of this content already. */
export const queueIfChanged = async ({
  boss,
  rows,
  ...render
}: QueueIfChangedArgs): Promise<RenderRow | null> => {
  const row = await insertUnlessLive({ rows, ...render })
  if (!row) return null
  await enqueue({ boss, data: { renderId: row.id }, db: rows.db, queue: 'planRender' })
  await tell({ boss, db: rows.db, happenings: [{ renderId: row.id, type: 'workout.video.queued' }] })
  return row
}
