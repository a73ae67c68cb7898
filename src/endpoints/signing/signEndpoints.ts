import type { Endpoint, PayloadRequest } from 'payload'
import type { SignBody } from './signBody.ts'
import type { Signable, SignVideo } from './types.ts'
import { APIError, Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { readBody } from '../look/readBody.ts'

export type SignEndpointsArgs = {
  signVideo: SignVideo
  /** Staff, and servers with an API key of theirs. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

const MOST_BYTES = 1000

/** `POST /api/workouts/:id/sign` and `POST /api/renders/:id/sign`: URLs that open the video for whoever has them. */
export const signEndpoints = ({
  mayRead,
  signVideo,
}: SignEndpointsArgs): Record<'workouts' | 'renders', Endpoint[]> => {
  const sign = (whichOf: (id: number | string) => Signable): Endpoint => ({
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
    renders: [sign((renderId) => ({ renderId }))],
    workouts: [sign((workoutId) => ({ workoutId }))],
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
