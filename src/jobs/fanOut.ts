import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { JobData } from './queues.ts'
import type { Handler, WorkerContext } from './types.ts'
import { holdRenders } from '../adapters/payload/renders/holdRenders.ts'
import { lockWorkout } from '../adapters/payload/renders/lockWorkout.ts'
import { dependentWorkouts } from '../adapters/payload/snapshot/dependentWorkouts.ts'
import { loadContent } from '../adapters/payload/snapshot/loadContent.ts'
import { enqueue } from './enqueue.ts'
import { inRenders } from './inRenders.ts'
import { queueIfChanged } from './queueIfChanged.ts'
import { refreshFacts } from './refreshFacts.ts'

const BATCH = 25

/** Looks at the workouts that may depend on what was saved, one batch a job. */
export const fanOut: Handler<'fanOut'> = async ({ context, job }) => {
  const { afterId, hold = false, reason, source } = job.data
  const ids = await dependentWorkouts({ afterId, limit: BATCH, payload: context.payload, source })
  for (const workoutId of ids) {
    await refreshFacts({ payload: context.payload, workoutId })
    await renderIfChanged({ context, hold, reason, workoutId })
  }
  if (ids.length < BATCH) return
  await inRenders(context, ({ boss, rows: { db } }) =>
    enqueue({ boss, data: { ...job.data, afterId: ids.at(-1)! }, db, queue: 'fanOut' }),
  )
}

type RenderIfChangedArgs = {
  context: WorkerContext
  hold: boolean
  reason: JobData['fanOut']['reason']
  workoutId: DocumentId
}

/**
 * Locked before the content is read: a save that is committed by then is seen, and one that is not makes its own row
 * afterwards. A workout that cannot be rendered as it stands keeps its last good version without a failed row.
 */
const renderIfChanged = ({ context, hold, reason, workoutId }: RenderIfChangedArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    await lockWorkout(scope.rows.db, workoutId)
    const content = await loadContent({ payload: context.payload, workoutId })
    if (content?.kind !== 'renderable') return
    const { inputHash } = content
    if (hold) await holdRenders({ inputHash, rows: scope.rows, workoutId })
    else await queueIfChanged({ ...scope, inputHash, reason, workoutId })
  })
