import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { WorkerContext } from './types.ts'
import { hasJob } from '../adapters/queue/hasJob.ts'
import { enqueue } from './enqueue.ts'
import { inRenders } from './inRenders.ts'
import { queues } from './queues.ts'

const renderJobs = [queues.planRender.name, queues.assembleRender.name, `${queues.planRender.name}-failed`]

/**
 * Renders on their way that nothing would move: no job, and no piece that somebody is to encode. Planning again is always safe: it skips what is stored. Young rows are left alone, because
 * their job may be committed in this very moment.
 */
export const requeueLostRenders = (context: WorkerContext): Promise<void> =>
  inRenders(context, async (scope) => {
    const { db, table } = scope.rows
    const { rows: lost } = await db.executeSql(
      `SELECT id FROM ${table} AS render
       WHERE (status IN ('queued', 'rendering') OR status = 'playable' AND EXISTS (
           SELECT FROM repreel.plan WHERE plan.render_id = render.id::text))
         AND updated_at < now() - interval '30 seconds'
         AND NOT ${hasJob({ column: 'render.id', member: 'renderId', queueNames: renderJobs })}
         AND NOT EXISTS (SELECT FROM repreel.need JOIN repreel.piece USING (key)
           WHERE need.render_id = render.id::text AND piece.state = 'queued')
       ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED`,
    )
    for (const { id } of lost as Array<{ id: DocumentId }>)
      await enqueue({ boss: scope.boss, data: { renderId: id }, db, queue: 'planRender' })
  })
