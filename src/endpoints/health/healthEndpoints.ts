import type { Examine } from './createExamine.ts'
import type { HealthCheck } from './types.ts'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { PayloadRequest } from 'payload'
import { problemResponse } from '../problem/problemResponse.ts'
import { describeLive, describeReady } from './describeHealth.ts'

type HealthEndpointsArgs = {
  examine: Examine
  /** Who is told versions, figures and errors. */
  mayReadDetails: (args: { req: PayloadRequest }) => boolean
}

/** What only rendering needs: a site serves what is there without it. */
const RENDERING: ReadonlySet<HealthCheck['name']> = new Set(['worker', 'ffmpeg', 'sandbox'])

/**
 * `GET /health/live`: this process answers. `GET /health/ready`: what Repreel needs is there; with `?for=serving` only what
 * a web process needs, for balancers that would otherwise take all of them away when a worker is missing.
 */
export const healthEndpoints = ({ examine, mayReadDetails }: HealthEndpointsArgs): DescribedEndpoint[] => [
  {
    custom: { openapi: describeLive },
    handler: () =>
      Promise.resolve(Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })),
    method: 'get',
    path: '/health/live',
  },
  {
    custom: { openapi: describeReady },
    handler: async (req) => {
      const found = await examine(req.payload)
      const asked = req.query.for === 'serving' ? found.filter(({ name }) => !RENDERING.has(name)) : found
      const checks = mayReadDetails({ req }) ? asked : asked.map(withoutDetails)
      const failed = asked.filter(({ status }) => status === 'failed')
      if (failed.length === 0)
        return Response.json(
          { checks, status: asked.some(({ status }) => status === 'warning') ? 'warning' : 'ok' },
          { headers: { 'cache-control': 'no-store' } },
        )
      return problemResponse({
        code: 'health-not-ready',
        detail: failed.map(({ summary }) => summary).join('; '),
        headers: { 'retry-after': '5' },
        members: { checks },
      })
    },
    method: 'get',
    path: '/health/ready',
  },
]

const withoutDetails = ({ name, status, summary }: HealthCheck): HealthCheck => ({
  name,
  status,
  ...(summary !== undefined && { summary }),
})
