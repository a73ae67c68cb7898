import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { DocumentId, RenderRow } from '../../adapters/payload/renders/types.ts'
import type { RenderActions } from '../../jobs/renderActions.ts'
import { Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { checkedBy } from '../checkedBy.ts'
import { jsonBody } from '../jsonBody.ts'
import { resultsOf } from '../resultsOf.ts'
import { type BulkBody, bulkBody } from './bulkBody.ts'
import { describeBulk } from './describeBulk.ts'

type BulkEndpointArgs = {
  actions: RenderActions
  /** Editors and admins. */
  mayEdit: (args: { req: PayloadRequest }) => boolean
}

/** `POST /repreel/renders`: one request for many; each is tried, and says what became of it. */
export const bulkEndpoint = ({ actions, mayEdit }: BulkEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeBulk },
  handler: async (req) => {
    if (!mayEdit({ req })) throw new Forbidden(req.t)
    const { action, ids, of } = checkedBy(bulkBody, await jsonBody({ mostBytes: 16_384, req }))
    const act = actOf({ action, actions, of, req })
    const results = await resultsOf({
      act: async (id: number | string) => {
        const { id: renderId, revision, status } = await act(askedId(req.payload, id))
        return { renderId, revision, status }
      },
      ids,
    })
    return Response.json({ results })
  },
  method: 'post',
  path: '/repreel/renders',
})

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
