import type { Job } from 'pg-boss'
import type { JobData } from './queues.ts'
import type { WorkerContext } from './types.ts'
import { hasJob } from '../adapters/queue/hasJob.ts'
import { enqueue } from './enqueue.ts'
import { inRenders } from './inRenders.ts'
import { OtherBuildError } from './OtherBuildError.ts'
import { queues } from './queues.ts'

/** So often the piece is left to a worker that has its build; then there is none. */
const LEAVE_TO_OTHERS = 3

type RefuseOtherBuildArgs = { context: WorkerContext; job: Job<JobData['encodeSegment']> }

/**
 * Gives the piece back for a worker that has the build which planned it, and where none takes it (FFmpeg was updated
 * while a render waited) has the renders that need it planned anew. It is never stored under a name that means other bytes.
 */
export const refuseOtherBuild = async ({ context, job }: RefuseOtherBuildArgs): Promise<void> => {
  const { keys } = job.data
  const refused = `${keys.join(', ')} was planned by another build of FFmpeg or Repreel than this worker has (${context.engine.rendererBuild})`
  if (job.retryCount < LEAVE_TO_OTHERS) throw new OtherBuildError(`${refused}: left to another worker`)
  context.payload.logger.warn(`repreel worker: ${refused}: its renders are planned anew`)
  await inRenders(context, async ({ boss, rows: { db } }) => {
    const { rows } = await db.executeSql(
      `SELECT DISTINCT render_id FROM repreel.need WHERE key = ANY($1::text[])
         AND NOT ${hasJob({ column: 'need.render_id', member: 'renderId', queueNames: [queues.planRender.name] })}`,
      [keys],
    )
    for (const { render_id: renderId } of rows as Array<{ render_id: string }>)
      await enqueue({ boss, data: { renderId }, db, queue: 'planRender' })
  })
}
