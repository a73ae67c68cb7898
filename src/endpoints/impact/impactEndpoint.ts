import type { PayloadRequest } from 'payload'
import type { ImpactOf } from '../../jobs/createImpact.ts'
import type { DescribedEndpoint } from '../openapi/types.ts'
import { Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { problemResponse } from '../problem/problemResponse.ts'
import { readBody } from '../readBody.ts'
import { askedChange } from './askedChange.ts'
import { describeImpact } from './describeImpact.ts'

type ImpactEndpointArgs = {
  impact: ImpactOf
  /** Who may save it. */
  mayEdit: (args: { req: PayloadRequest }) => boolean
}

/** Of the settings, whose brand may hold a logo. */
const MOST_BYTES = 1024 * 1024

/** `POST /repreel/impact` of a change that is not saved: what it would render anew. */
export const impactEndpoint = ({ impact, mayEdit }: ImpactEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeImpact },
  handler: async (req) => {
    if (!mayEdit({ req })) throw new Forbidden(req.t)
    const asked = askedChange((await readBody({ mostBytes: MOST_BYTES, req })).toString())
    if ('problem' in asked) return problemResponse({ code: 'admin-invalid', detail: asked.problem })
    const change = 'global' in asked ? asked : { ...asked, id: askedId(req.payload, asked.id) }
    return Response.json(await impact({ change, req }), { headers: { 'cache-control': 'no-store' } })
  },
  method: 'post',
  path: '/repreel/impact',
})
