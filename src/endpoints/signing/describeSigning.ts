import type { Operation } from '../openapi/types.ts'
import { schemaOf } from '../openapi/schemaOf.ts'
import { signBody } from './signBody.ts'

const text = { type: 'string' }
const maybe = { type: ['string', 'null'] }

const signed = {
  properties: {
    expiresAt: { format: 'date-time', type: 'string' },
    hlsUrl: text,
    mp4Url: text,
    outputs: { items: { type: 'object' }, type: 'array' },
    posterUrl: maybe,
    teaserUrl: maybe,
    token: text,
    version: { type: 'integer' },
  },
  required: ['token', 'expiresAt', 'version', 'hlsUrl', 'mp4Url', 'outputs'],
  type: 'object',
}

type DescribeSignArgs = { maxSeconds: number; of: 'workout' | 'render' }

/** Of `POST …/:id/sign`. */
export const describeSign = ({ maxSeconds, of }: DescribeSignArgs): Operation => ({
  answers: {
    200: { content: { 'application/json': { schema: signed } }, description: 'URLs that carry the token.' },
  },
  body: { example: { expiresInSeconds: 3600 }, required: false, schema: schemaOf(signBody({ maxSeconds })) },
  description:
    'Whoever has the URLs may see the video until they expire: playlists, fragments, texts and pictures too.',
  operationId: of === 'workout' ? 'signWorkout' : 'signRender',
  parameters: [
    { description: `Of the ${of}.`, in: 'path', name: 'id', schema: { type: ['integer', 'string'] } },
  ],
  problems: [],
  refusals: [400, 404, 409],
  security: 'staff',
  summary: of === 'workout' ? 'URLs that open a private workout' : 'URLs that open one version',
  tag: 'Private videos',
})
