import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import { Forbidden } from 'payload'
import { problemResponse } from '../problem/problemResponse.ts'
import { describeLive } from './describeLive.ts'
import { liveHubOf } from './liveHubOf.ts'

type LiveEndpointArgs = {
  /** Staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** `GET /repreel/live`: what moves, as server-sent events. */
export const liveEndpoint = ({ mayRead }: LiveEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeLive },
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    const stream = await liveHubOf(req.payload).open({
      isFor: `${req.user?.collection}:${req.user?.id}`,
      signal: req.signal ?? new AbortController().signal,
      sinceMs: sinceOf(req),
    })
    if (!stream)
      return problemResponse({
        code: 'live-busy',
        detail: 'Close pages of the admin panel that you do not need; this one tries again by itself',
        headers: { 'retry-after': '30' },
      })
    return new Response(stream, {
      headers: {
        'cache-control': 'no-cache, no-transform',
        'content-type': 'text/event-stream; charset=utf-8',
        // nginx would keep events back until there are enough of them.
        'x-accel-buffering': 'no',
      },
    })
  },
  method: 'get',
  path: '/repreel/live',
})

/** What the page has seen last: a browser says it by itself where it connects again, a page that was hidden by its address. */
const sinceOf = ({ headers, query }: PayloadRequest): number | null => {
  const said = headers.get('last-event-id') || query.since
  return typeof said === 'string' && /^\d{13}$/u.test(said) ? Number(said) : null
}
