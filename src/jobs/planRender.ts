import type { DocumentId, RenderFailure, RenderRow } from '../adapters/payload/renders/types.ts'
import type { Handler, WorkerContext } from './types.ts'
import { findRender } from '../adapters/payload/renders/findRender.ts'
import { type Content, loadContent, loadPreview } from '../adapters/payload/snapshot/loadContent.ts'
import { endRenders } from './endRenders.ts'
import { failRenders } from './failRenders.ts'
import { inRenders } from './inRenders.ts'
import { planOf } from './planOf.ts'
import { planSession } from './sessions/planSession.ts'
import { queueIfChanged } from './queueIfChanged.ts'
import { startRender } from './startRender.ts'

/** The workout as it is now: what it needs, and jobs for what is missing of it. */
export const planRender: Handler<'planRender'> = async ({ context, job }) => {
  const { renderId } = job.data
  const render = await inRenders(context, ({ rows }) => findRender({ renderId, rows }))
  if (!render || !['queued', 'rendering', 'playable'].includes(render.status)) return
  if (render.workoutId === null) return planSession({ context, job, render })
  const { workoutId } = render
  const isPreview = render.reason === 'preview'
  const load = isPreview ? loadPreview : loadContent
  const content = await load({ payload: context.payload, workoutId })
  if (!content) return giveUp(context, render)
  // Of a draft that was saved again meanwhile, what it is now is looked at.
  if (!isPreview && content.kind === 'renderable' && content.inputHash !== render.inputHash)
    return supersede({ context, inputHash: content.inputHash, render, workoutId })
  const planned = await planOf({ content, engine: context.engine, signal: job.signal })
  if ('failure' in planned) return fail({ content, context, failure: planned.failure, render })
  const credits = content.kind === 'renderable' ? content.credits : []
  return startRender({ ...planned, context, credits, job, render })
}

/** Unpublished or deleted meanwhile. */
const giveUp = (context: WorkerContext, { id }: RenderRow): Promise<void> =>
  inRenders(context, async (scope) => {
    await endRenders({ ...scope, status: 'cancelled', which: { renderId: id } })
  })

type FailArgs = { content: Content; context: WorkerContext; failure: RenderFailure; render: RenderRow }

/** The row is of the content that failed, so that what mends it (a clip that was still being processed) is a change. */
const fail = ({ content: { inputHash }, context, failure, render }: FailArgs): Promise<void> =>
  inRenders(context, (scope) => failRenders({ ...scope, failure, inputHash, renderIds: [render.id] }))

type SupersedeArgs = {
  context: WorkerContext
  inputHash: string
  render: RenderRow
  workoutId: DocumentId
}

/**
 * The content has changed since the row was made. Its newer sibling has a job of its own; where there is none yet
 * (a fan-out is still on its way) one is made here.
 */
const supersede = ({ context, inputHash, render, workoutId }: SupersedeArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    await endRenders({ ...scope, status: 'superseded', which: { renderId: render.id } })
    await queueIfChanged({ ...scope, inputHash, reason: 'dependency', workoutId })
  })
