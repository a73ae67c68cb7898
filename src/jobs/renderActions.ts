import type { PayloadRequest } from 'payload'
import type { Content } from '../adapters/payload/snapshot/loadContent.ts'
import type { DocumentId, RenderRow } from '../adapters/payload/renders/types.ts'
import type { BossOf } from './bossOf.ts'
import type { Scope } from './types.ts'
import { APIError } from 'payload'
import { inRequestTransaction } from '../adapters/payload/inRequestTransaction.ts'
import { findRender } from '../adapters/payload/renders/findRender.ts'
import { insertRollBack } from '../adapters/payload/renders/insertRollBack.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { loadContent, loadPreview } from '../adapters/payload/snapshot/loadContent.ts'
import { slugs } from '../collections/slugs.ts'
import { endRenders } from './endRenders.ts'
import { renewExports } from './exports/renewExports.ts'
import { queueAnyway } from './queueAnyway.ts'
import { tell } from './webhooks/tell.ts'

type OnWorkout = (args: { req: PayloadRequest; workoutId: DocumentId }) => Promise<RenderRow>
type OnRender = (args: { req: PayloadRequest; renderId: DocumentId }) => Promise<RenderRow>

/** What an editor may ask for. Who asks is checked by the endpoint or mutation. */
export type RenderActions = {
  rerender: OnWorkout
  /** Of the draft. */
  preview: OnWorkout
  cancel: OnRender
  /** Every render of the workout that is on its way, its previews among them. */
  cancelAll: OnWorkout
  /** After a failure, or because somebody wants to. */
  again: OnRender
  retry: OnRender
  rollBack: OnRender
}

export const createRenderActions = (bossOf: BossOf): RenderActions => {
  const within = async <T>(req: PayloadRequest, work: (scope: Scope) => Promise<T>): Promise<T> => {
    const boss = await bossOf(req.payload)
    return inRequestTransaction(req, (db) =>
      work({ boss, rows: rowsOf({ collection: slugs.renders, db, payload: req.payload }) }),
    )
  }
  return {
    again: ({ renderId, req }) => within(req, (scope) => again({ renderId, req, scope })),
    cancel: ({ renderId, req }) => within(req, (scope) => cancel({ renderId, scope })),
    cancelAll: ({ req, workoutId }) =>
      within(req, async (scope) => {
        const ended = await endRenders({ ...scope, status: 'cancelled', which: { workoutId } })
        const [last] = ended.toSorted((a, b) => b.revision - a.revision)
        if (!last)
          throw new APIError(
            'No render of this workout is queued or running: there is nothing to cancel.',
            409,
            null,
            true,
          )
        return last
      }),
    preview: ({ req, workoutId }) =>
      within(req, async (scope) => {
        const content = await loadPreview({ payload: req.payload, req, workoutId })
        if (!content) throw new APIError(`There is no workout ${workoutId}.`, 404, null, true)
        return queueAnyway({ ...scope, inputHash: content.inputHash, reason: 'preview', workoutId })
      }),
    rerender: ({ req, workoutId }) =>
      within(req, async (scope) => {
        const { inputHash } = await publishedContent({ req, workoutId })
        return queueAnyway({ ...scope, inputHash, reason: 're-render', workoutId })
      }),
    retry: ({ renderId, req }) => within(req, (scope) => retry({ renderId, req, scope })),
    rollBack: ({ renderId, req }) => within(req, (scope) => rollBack({ renderId, req, scope })),
  }
}

type ActArgs = { renderId: DocumentId; scope: Scope }

const cancel = async ({ renderId, scope }: ActArgs): Promise<RenderRow> => {
  const [ended] = await endRenders({ ...scope, status: 'cancelled', which: { renderId } })
  if (ended) return ended
  const { status } = await existing({ renderId, scope })
  throw new APIError(
    `Only a queued or running render can be cancelled; this one is ${status}.`,
    409,
    null,
    true,
  )
}

const retry = async ({ renderId, req, scope }: ActArgs & { req: PayloadRequest }): Promise<RenderRow> => {
  const { reason, status, workoutId } = await existingOfWorkout({ renderId, scope })
  if (reason === 'preview')
    throw new APIError('A preview is not retried: ask for another one.', 409, null, true)
  if (status !== 'failed' && status !== 'cancelled')
    throw new APIError(
      `Only a failed or cancelled render can be retried; this one is ${status}.`,
      409,
      null,
      true,
    )
  const { inputHash } = await publishedContent({ req, workoutId })
  return queueAnyway({ ...scope, inputHash, reason: 'retry', workoutId })
}

const again = async ({ renderId, req, scope }: ActArgs & { req: PayloadRequest }): Promise<RenderRow> => {
  const { reason, status, workoutId } = await existingOfWorkout({ renderId, scope })
  if (reason === 'preview')
    throw new APIError('A preview is not rendered again: ask for another one.', 409, null, true)
  if (status === 'queued' || status === 'rendering')
    throw new APIError('This render is on its way already.', 409, null, true)
  const { inputHash } = await publishedContent({ req, workoutId })
  const isFailure = status === 'failed' || status === 'cancelled'
  return queueAnyway({ ...scope, inputHash, reason: isFailure ? 'retry' : 're-render', workoutId })
}

const rollBack = async ({ renderId, req, scope }: ActArgs & { req: PayloadRequest }): Promise<RenderRow> => {
  const { status, workoutId } = await existingOfWorkout({ renderId, scope })
  const { inputHash } = await publishedContent({ req, workoutId })
  const row = await insertRollBack({ inputHash, rows: scope.rows, to: { renderId, workoutId } })
  if (!row)
    throw new APIError(`Only a finished version can be shown again; this one is ${status}.`, 409, null, true)
  await endRenders({
    ...scope,
    status: 'superseded',
    which: { belowRevision: row.revision, isPreview: false, workoutId },
  })
  await tell({
    boss: scope.boss,
    db: scope.rows.db,
    happenings: [
      { renderId: row.id, type: 'workout.video.rolled_back' },
      { renderId: row.id, type: 'workout.video.promoted' },
    ],
  })
  await renewExports({ boss: scope.boss, db: scope.rows.db, payload: req.payload, workoutId })
  return row
}

const existing = async ({ renderId, scope }: ActArgs): Promise<RenderRow> => {
  const render = await findRender({ renderId, rows: scope.rows })
  if (!render) throw new APIError(`There is no render ${renderId}.`, 404, null, true)
  return render
}

const existingOfWorkout = async (args: ActArgs): Promise<RenderRow & { workoutId: DocumentId }> => {
  const { workoutId, ...render } = await existing(args)
  if (workoutId === null)
    throw new APIError('This training was generated and has no workout: generate it again.', 409, null, true)
  return { ...render, workoutId }
}

type PublishedContentArgs = { req: PayloadRequest; workoutId: DocumentId }

const publishedContent = async ({ req, workoutId }: PublishedContentArgs): Promise<Content> => {
  const content = await loadContent({ payload: req.payload, req, workoutId })
  if (!content)
    throw new APIError('The workout is not published: publish it, and its video is made.', 409, null, true)
  return content
}
