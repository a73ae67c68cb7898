import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import { Forbidden } from 'payload'
import { describeOverview } from './describeOverview.ts'
import { readOverview } from './readOverview.ts'

type OverviewEndpointArgs = {
  /** Staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** `GET /repreel/overview`: what somebody should look at. */
export const overviewEndpoint = ({ mayRead }: OverviewEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeOverview },
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    return Response.json(await readOverview(req.payload), { headers: { 'cache-control': 'no-store' } })
  },
  method: 'get',
  path: '/repreel/overview',
})
