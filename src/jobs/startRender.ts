import type { Job } from 'pg-boss'
import type { RenderRow } from '../adapters/payload/renders/types.ts'
import type { PieceToQueue } from '../adapters/queue/ledger/writePlan.ts'
import type { PlannedPiece } from '../adapters/queue/ledger/types.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { Scope, WorkerContext } from './types.ts'
import { lockWorkout } from '../adapters/payload/renders/lockWorkout.ts'
import { markRendering } from '../adapters/payload/renders/markRendering.ts'
import { isOvertaken } from '../adapters/payload/renders/isOvertaken.ts'
import { lockStore } from '../adapters/queue/ledger/lockStore.ts'
import { writePlan } from '../adapters/queue/ledger/writePlan.ts'
import { completeAttempt } from './completeAttempt.ts'
import { endRenders } from './endRenders.ts'
import { inRenders } from './inRenders.ts'
import { plannedPieces } from './plannedPieces.ts'
import { queueAssemblies } from './queueAssemblies.ts'
import { queues } from './queues.ts'

type StartRenderArgs = { context: WorkerContext; job: Job; plan: RenderPlan; render: RenderRow }

/**
 * Notes what the render needs, queues what nobody is encoding yet, and only then ends the older renders of the workout:
 * a piece that both need goes on.
 */
export const startRender = ({ context, job, plan, render }: StartRenderArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    const { db } = scope.rows
    await completeAttempt({ ...scope, db, job })
    await lockWorkout(db, render.workoutId)
    if (await isOvertaken({ render, rows: scope.rows })) {
      await endRenders({ ...scope, status: 'superseded', which: { renderId: render.id } })
      return
    }
    // From here to the commit no sweep removes what was just found in the store.
    await lockStore(db, 'shared')
    const pieces = await plannedPieces({ plan, store: context.store })
    const marked = await markRendering({
      ...progressOf(pieces),
      renderId: render.id,
      rendererBuild: context.engine.rendererBuild,
      rows: scope.rows,
    })
    if (!marked) return
    const toQueue = await writePlan({
      db,
      outputs: plan.outputs.length,
      pieces,
      plan: { outputs: plan.outputs },
      renderId: String(render.id),
    })
    await queueEncodes({ pieces, scope, toQueue })
    await endRenders({
      ...scope,
      status: 'superseded',
      which: { belowRevision: render.revision, workoutId: render.workoutId },
    })
    await queueAssemblies({ ...scope, of: { renderId: String(render.id) } })
  })

const progressOf = (
  pieces: readonly PlannedPiece[],
): { done: number; total: number; cpuSecondsTotal: number } => {
  const segments = pieces.filter(({ kind }) => kind === 'segment')
  return {
    cpuSecondsTotal: pieces.reduce((sum, { cpuSecondsExpected }) => sum + cpuSecondsExpected, 0),
    done: segments.filter(({ isStored }) => isStored).length,
    total: segments.length,
  }
}

type QueueEncodesArgs = { pieces: readonly PlannedPiece[]; scope: Scope; toQueue: readonly PieceToQueue[] }

/** The default output first; within it, the render that lacks least, so that something is ready soon. */
const queueEncodes = async ({ pieces, scope, toQueue }: QueueEncodesArgs): Promise<void> => {
  if (toQueue.length === 0) return
  const ranks = new Map(pieces.map(({ key, outputRank }) => [key, outputRank]))
  const shortness = Math.max(0, 900 - toQueue.length)
  const jobs = toQueue.map(({ jobId, key }) => ({
    data: { key },
    id: jobId,
    priority: shortness + (ranks.get(key) === 0 ? 1000 : 0),
  }))
  await scope.boss.insert(queues.encodeSegment.name, jobs, { db: scope.rows.db })
}
