import type { RenderFailure, RenderRow } from '../../adapters/payload/renders/types.ts'
import type { HandlerArgs, WorkerContext } from '../types.ts'
import type { RenderPlan } from '../../core/segments/types.ts'
import { readSession } from '../../adapters/payload/sessions/readSession.ts'
import { clipsOfSpec } from '../../core/segments/clipsOfSpec.ts'
import { storeNames } from '../../engine/storeNames.ts'
import { failRenders } from '../failRenders.ts'
import { inRenders } from '../inRenders.ts'
import { planOf } from '../planOf.ts'
import { startRender } from '../startRender.ts'

type PlanSessionArgs = HandlerArgs<'planRender'> & { render: RenderRow }

/** A generated session is what its row says: nothing of it is read again, so that everybody who asked gets the same. */
export const planSession = async ({ context, job, render }: PlanSessionArgs): Promise<void> => {
  const session = await inRenders(context, ({ rows }) => readSession({ renderId: render.id, rows }))
  if (!session) return
  const { credits, input } = session
  const content = { credits, input, inputHash: render.inputHash, kind: 'renderable', logo: null } as const
  const planned = await planOf({ content, engine: context.engine, signal: job.signal })
  if ('failure' in planned) return fail(context, render, planned.failure)
  const missing = await missingClip({ plan: planned.plan, store: context.store })
  if (missing) return fail(context, render, clipMissing(missing))
  return startRender({ ...planned, context, credits, job, render })
}

const fail = (context: WorkerContext, { id }: RenderRow, failure: RenderFailure): Promise<void> =>
  inRenders(context, (scope) => failRenders({ ...scope, failure, renderIds: [id] }))

type MissingClipArgs = { plan: RenderPlan; store: WorkerContext['store'] }

/** A clip without its file, of those that a missing segment is made from: told before anything is encoded. */
const missingClip = async ({ plan: { segments }, store }: MissingClipArgs): Promise<string | null> => {
  const needed = new Set<ReturnType<typeof clipsOfSpec>[number]>()
  for (const [key, spec] of segments)
    if (!(await store.has(storeNames.segment(key)))) clipsOfSpec(spec).forEach((hash) => needed.add(hash))
  for (const hash of needed) if (!(await store.has(storeNames.clip(hash)))) return hash
  return null
}

const clipMissing = (hash: string): RenderFailure => ({
  code: 'clip-missing',
  logTail: null,
  message: `The file of the clip ${hash} is not in the store: run repreel storage verify, or upload the clip again.`,
})
