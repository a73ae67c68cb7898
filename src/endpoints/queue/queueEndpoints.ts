import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { QueueActions } from '../../jobs/createQueueActions.ts'
import { Forbidden } from 'payload'
import { checkedBy } from '../checkedBy.ts'
import { jsonBody } from '../jsonBody.ts'
import { resultsOf } from '../resultsOf.ts'
import { describeQueue, describeQueueActions } from './describeQueue.ts'
import { queueBody } from './queueBody.ts'
import { queueQuery } from './queueQuery.ts'
import { readQueue } from './readQueue.ts'

type QueueEndpointsArgs = {
  actions: QueueActions
  /** Admins. */
  mayAct: (args: { req: PayloadRequest }) => boolean
}

/** `GET /repreel/queue`: what waits, runs and failed. `POST`: what becomes of what failed. */
export const queueEndpoints = ({ actions, mayAct }: QueueEndpointsArgs): DescribedEndpoint[] => [
  {
    custom: { openapi: describeQueue },
    handler: async (req) => {
      if (!mayAct({ req })) throw new Forbidden(req.t)
      const { page, state } = req.query
      const query = checkedBy(queueQuery, { page, state })
      const answer = await readQueue({ payload: req.payload, query })
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    },
    method: 'get',
    path: '/repreel/queue',
  },
  {
    custom: { openapi: describeQueueActions },
    handler: async (req) => {
      if (!mayAct({ req })) throw new Forbidden(req.t)
      const { action, ids } = checkedBy(queueBody, await jsonBody({ mostBytes: 16_384, req }))
      const results = await resultsOf({
        act: (jobId) => actions[action]({ jobId, req }).then(() => ({})),
        ids,
      })
      return Response.json({ results })
    },
    method: 'post',
    path: '/repreel/queue',
  },
]
