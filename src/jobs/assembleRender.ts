import type { RenderPlan } from '../core/segments/types.ts'
import type { Handler, KeptPlan, WorkerContext } from './types.ts'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import { lockWorkout } from '../adapters/payload/renders/lockWorkout.ts'
import { findRender } from '../adapters/payload/renders/findRender.ts'
import { publish } from '../adapters/payload/renders/publish.ts'
import { replacePreviews } from '../adapters/payload/renders/replacePreviews.ts'
import { writeStats } from '../adapters/payload/renders/writeStats.ts'
import { readPlan } from '../adapters/queue/ledger/readPlan.ts'
import { storeNames } from '../engine/storeNames.ts'
import { completeAttempt } from './completeAttempt.ts'
import { endRenders } from './endRenders.ts'
import { enqueue } from './enqueue.ts'
import { renewExports } from './exports/renewExports.ts'
import { inRenders } from './inRenders.ts'
import { releasePieces } from './releasePieces.ts'
import { statsOf } from './statsOf.ts'
import { type Happening, tell } from './webhooks/tell.ts'

/** Manifest and pictures, checked against the plan; then the version is there for everybody at once. */
export const assembleRender: Handler<'assembleRender'> = async ({ context, job }) => {
  const { outputs, renderId } = job.data
  const { planned, render } = await inRenders(context, async ({ rows }) => ({
    planned: (await readPlan(rows.db, String(renderId))) as KeptPlan | null, // startRender wrote it
    render: await findRender({ renderId, rows }),
  }))
  if (!planned || !render || !['rendering', 'playable'].includes(render.status)) return
  const plan = { outputs: planned.outputs.slice(0, outputs), posterFrame: planned.posterFrame }
  if (!(await isWhole({ plan, store: context.store })))
    return inRenders(context, ({ boss, rows: { db } }) =>
      enqueue({ boss, data: { renderId }, db, queue: 'planRender' }),
    )
  const content =
    render.workoutId === null
      ? { ...(await context.engine.join(plan)), posterKey: null, teaser: null }
      : await context.engine.assemble({ plan, signal: job.signal })
  const isLast = outputs === planned.outputs.length
  const stats = isLast ? await statsOf({ context, plan, renderId }) : null
  await inRenders(context, async (scope) => {
    await completeAttempt({ ...scope, db: scope.rows.db, job })
    if (render.workoutId !== null) await lockWorkout(scope.rows.db, render.workoutId)
    // Another assembly of it may have been quicker.
    const before = await findRender({ renderId, rows: scope.rows })
    const isPublished = await publish({
      content: { ...content, credits: planned.credits, rendererBuild: context.engine.rendererBuild },
      isWhole: isLast,
      renderId,
      rows: scope.rows,
      workoutId: render.workoutId,
    })
    if (isPublished && render.reason === 'preview' && render.workoutId !== null)
      await replacePreviews({ belowRevision: render.revision, rows: scope.rows, workoutId: render.workoutId })
    if (!isPublished) return void (await endRenders({ ...scope, status: 'superseded', which: { renderId } }))
    const happenings = happeningsOf({ isFirst: before?.status === 'rendering', isLast, renderId })
    if (render.workoutId !== null) await tell({ boss: scope.boss, db: scope.rows.db, happenings })
    if (stats) {
      await writeStats({ renderId, rows: scope.rows, stats })
      await releasePieces({ ...scope, renderIds: [renderId] })
      const { payload } = context
      if (render.workoutId !== null)
        await renewExports({ boss: scope.boss, db: scope.rows.db, payload, workoutId: render.workoutId })
    }
  })
}

type HappeningsOfArgs = { isFirst: boolean; isLast: boolean; renderId: DocumentId }

/** What plays for the first time is what readers see from then on; what is ready played before, if only for a moment. */
const happeningsOf = ({ isFirst, isLast, renderId }: HappeningsOfArgs): Happening[] => [
  ...(isFirst ? (['workout.video.playable', 'workout.video.promoted'] as const) : []).map((type) => ({
    renderId,
    type,
  })),
  ...(isLast ? [{ renderId, type: 'workout.video.ready' as const }] : []),
]

type IsWholeArgs = { plan: Pick<RenderPlan, 'outputs'>; store: WorkerContext['store'] }

/** Somebody may have emptied the store by hand: then the render is planned again instead of failing. */
const isWhole = async ({ plan, store }: IsWholeArgs): Promise<boolean> => {
  // A loop is hundreds of pieces and one file.
  const segments = new Set(plan.outputs.flatMap(({ pieces }) => pieces.map(({ key }) => key)))
  const sounds = new Set(plan.outputs.flatMap((output) => output.sounds.map(({ key }) => key)))
  const names = [...[...segments].map(storeNames.segment), ...[...sounds].map(storeNames.sound)]
  return (await Promise.all(names.map((name) => store.has(name)))).every(Boolean)
}
