import type { Job } from 'pg-boss'
import type { RenderRow } from '../adapters/payload/renders/types.ts'
import type { Credit } from '../core/credits/types.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { VoiceNote } from '../core/voice/notes/types.ts'
import type { KeptPlan, WorkerContext } from './types.ts'
import { lockWorkout } from '../adapters/payload/renders/lockWorkout.ts'
import { markRendering } from '../adapters/payload/renders/markRendering.ts'
import { isOvertaken } from '../adapters/payload/renders/isOvertaken.ts'
import { writeFacets } from '../adapters/payload/renders/writeFacets.ts'
import { writeProgress } from '../adapters/payload/renders/writeProgress.ts'
import { lockStore } from '../adapters/queue/ledger/lockStore.ts'
import { writePlan } from '../adapters/queue/ledger/writePlan.ts'
import { facetsOfPlan } from '../core/explain/facetsOfPlan.ts'
import { assertSpoken } from './assertSpoken.ts'
import { completeAttempt } from './completeAttempt.ts'
import { endRenders } from './endRenders.ts'
import { estimatorFor } from './estimatorFor.ts'
import { inRenders } from './inRenders.ts'
import { inPlayingOrder } from './sessions/inPlayingOrder.ts'
import { plannedPieces } from './plannedPieces.ts'
import { queueAssemblies } from './queueAssemblies.ts'
import { queueEncodes } from './queueEncodes.ts'
import { tell } from './webhooks/tell.ts'

type StartRenderArgs = {
  context: WorkerContext
  /** Kept with the version. */
  credits: readonly Credit[]
  job: Job
  plan: RenderPlan
  render: RenderRow
  /** For the editor: what the video goes without. */
  notes: readonly VoiceNote[]
}

/**
 * Notes what the render needs, queues what nobody is encoding yet, and only then ends the older renders of the workout:
 * a piece that both need goes on.
 */
export const startRender = ({ context, credits, job, notes, plan, render }: StartRenderArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    const { db } = scope.rows
    await completeAttempt({ ...scope, db, job })
    if (render.workoutId !== null) await lockWorkout(db, render.workoutId)
    if (await isOvertaken({ render, rows: scope.rows })) {
      await endRenders({ ...scope, status: 'superseded', which: { renderId: render.id } })
      return
    }
    // From here to the commit no sweep removes what was just found in the store.
    await lockStore(db, 'shared')
    const estimate = await estimatorFor({ db, plan, store: context.store })
    const planned = await plannedPieces({ estimate, plan, store: context.store })
    // Somebody may be watching it while it is made.
    const pieces = render.reason === 'generate' ? inPlayingOrder({ pieces: planned, plan }) : planned
    await assertSpoken({ pieces, store: context.store })
    const marked = await markRendering({
      notes,
      renderId: render.id,
      rendererBuild: context.engine.rendererBuild,
      rows: scope.rows,
    })
    if (!marked) return
    // Planned again, it was rendering before; of a training nobody is told.
    if (render.status === 'queued' && render.workoutId !== null)
      await tell({
        boss: scope.boss,
        db,
        happenings: [{ renderId: render.id, type: 'workout.video.rendering' }],
      })
    await writeFacets({ facets: facetsOfPlan(plan), renderId: render.id, rows: scope.rows })
    const jobs = await writePlan({
      db,
      outputs: plan.outputs.length,
      pieces,
      plan: { credits, outputs: plan.outputs, posterFrame: plan.posterFrame } satisfies KeptPlan,
      renderId: String(render.id),
    })
    await queueEncodes({
      isWaitedFor: render.reason === 'preview' || render.reason === 'generate',
      jobs,
      nowSeconds: Date.now() / 1000,
      pieces,
      scope,
    })
    await writeProgress({ of: { renderId: render.id }, rows: scope.rows })
    if (render.workoutId !== null)
      await endRenders({
        ...scope,
        status: 'superseded',
        which: {
          belowRevision: render.revision,
          isPreview: render.reason === 'preview',
          workoutId: render.workoutId,
        },
      })
    await queueAssemblies({ ...scope, of: { renderId: String(render.id) } })
  })
