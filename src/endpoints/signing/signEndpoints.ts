import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { SignBody } from './signBody.ts'
import type { Signable, SignVideo } from './types.ts'
import { APIError, Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { readBody } from '../readBody.ts'
import { describeSign } from './describeSigning.ts'

export type SignEndpointsArgs = {
  /** The longest that may be asked for. */
  maxSeconds: number
  signVideo: SignVideo
  /** Staff, and servers with an API key of theirs. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

const MOST_BYTES = 1000

/** `POST /api/workouts/:id/sign` and `POST /api/renders/:id/sign`: URLs that open the video for whoever has them. */
export const signEndpoints = ({
  mayRead,
  maxSeconds,
  signVideo,
}: SignEndpointsArgs): Record<'workouts' | 'renders', DescribedEndpoint[]> => {
  const sign = (of: 'workout' | 'render', whichOf: (id: number | string) => Signable): DescribedEndpoint => ({
    custom: { openapi: describeSign({ maxSeconds, of }) },
    handler: async (req) => {
      if (!mayRead({ req })) throw new Forbidden(req.t)
      const which = whichOf(askedId(req.payload, req.routeParams?.id))
      const { expiresInSeconds } = bodyOf((await readBody({ mostBytes: MOST_BYTES, req })).toString())
      const signed = await signVideo({ expiresInSeconds, req, which })
      return Response.json(signed, { headers: { 'cache-control': 'private, no-store' } })
    },
    method: 'post',
    path: '/:id/sign',
  })
  return {
    renders: [sign('render', (renderId) => ({ renderId }))],
    workouts: [sign('workout', (workoutId) => ({ workoutId }))],
  }
}

/** What is in it is judged where it is used. */
const bodyOf = (text: string): SignBody => {
  if (text.trim() === '') return {}
  try {
    const body = JSON.parse(text) as unknown
    if (
      typeof body === 'object' &&
      body !== null &&
      Object.keys(body).every((key) => key === 'expiresInSeconds')
    )
      return body
  } catch {
    // Told below, as for any other body that is not the right one.
  }
  throw new APIError(
    `The body must be JSON such as {"expiresInSeconds":3600}, or empty, not ${text.slice(0, 100)}`,
    400,
    null,
    true,
  )
}
