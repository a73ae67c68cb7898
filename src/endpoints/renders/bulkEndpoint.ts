import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { DocumentId, RenderRow } from '../../adapters/payload/renders/types.ts'
import type { RenderActions } from '../../jobs/renderActions.ts'
import { APIError, Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { readBody } from '../readBody.ts'
import { type BulkBody, bulkBody } from './bulkBody.ts'
import { describeBulk } from './describeBulk.ts'

type BulkEndpointArgs = {
  actions: RenderActions
  /** Editors and admins. */
  mayEdit: (args: { req: PayloadRequest }) => boolean
}

type Result =
  | { id: DocumentId; ok: true; renderId: DocumentId; revision: number; status: string }
  | { id: DocumentId; ok: false; message: string }

/** `POST /repreel/renders`: one request for many; each is tried, and says what became of it. */
export const bulkEndpoint = ({ actions, mayEdit }: BulkEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeBulk },
  handler: async (req) => {
    if (!mayEdit({ req })) throw new Forbidden(req.t)
    const { action, ids, of } = await askedOf(req)
    const act = actOf({ action, actions, of, req })
    const results: Result[] = []
    // One after another: each is a transaction of its own, and they may be about the same workout.
    for (const id of new Set(ids)) results.push(await resultOf(id, () => act(askedId(req.payload, id))))
    return Response.json({ results })
  },
  method: 'post',
  path: '/repreel/renders',
})

const askedOf = async (req: PayloadRequest): Promise<BulkBody> => {
  const text = (await readBody({ mostBytes: 16_384, req })).toString('utf8')
  const parsed = bulkBody.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ message, path }) => `${path.join('.') || 'the body'}: ${message}`)
  throw new APIError(issues.join('; '), 400, null, true)
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new APIError(
      `“${text.slice(0, 80)}” is no JSON: send an object as the API’s page shows it.`,
      400,
      null,
      true,
    )
  }
}

type ActOfArgs = Pick<BulkBody, 'action' | 'of'> & { actions: RenderActions; req: PayloadRequest }

const actOf = ({ action, actions, of, req }: ActOfArgs): ((id: DocumentId) => Promise<RenderRow>) => {
  if (action === 'cancel')
    return of === 'renders'
      ? (renderId) => actions.cancel({ renderId, req })
      : (workoutId) => actions.cancelAll({ req, workoutId })
  return of === 'renders'
    ? (renderId) => actions.again({ renderId, req })
    : (workoutId) => actions.rerender({ req, workoutId })
}

/** What was asked for wrongly is told; a fault of ours ends the request. */
const resultOf = async (id: DocumentId, act: () => Promise<RenderRow>): Promise<Result> => {
  try {
    const { id: renderId, revision, status } = await act()
    return { id, ok: true, renderId, revision, status }
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    return { id, message: error.message, ok: false }
  }
}
