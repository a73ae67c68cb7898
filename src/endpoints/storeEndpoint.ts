import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from './openapi/types.ts'
import type { ReadFigures } from '../jobs/store/createReadFigures.ts'
import { Forbidden } from 'payload'
import { describeStore } from './describeStore.ts'

export type StoreEndpointArgs = {
  readFigures: ReadFigures
  /** All staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** `GET /repreel/store`: what the store holds, and how much of it is needed. */
export const storeEndpoint = ({ mayRead, readFigures }: StoreEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeStore },
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    return Response.json(await readFigures(req.payload), { headers: { 'cache-control': 'no-store' } })
  },
  method: 'get',
  path: '/repreel/store',
})
