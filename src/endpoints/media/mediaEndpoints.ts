import type { ResolveMedia } from './createResolveMedia.ts'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { OpenFiles } from '../../adapters/store/createOpenFiles.ts'
import type { PayloadHandler } from 'payload'
import { describeMedia } from './describeMedia.ts'
import { mediaPathOf } from './mediaPathOf.ts'
import { mediaTokenOf } from './mediaTokenOf.ts'
import { mediaResponse } from './mediaResponse.ts'

type MediaEndpointsArgs = { resolve: ResolveMedia; files: OpenFiles }

/** The media handler as endpoints of Payload: works wherever the plugin does, without the raw mount's speed. */
export const mediaEndpoints = ({ files, resolve }: MediaEndpointsArgs): DescribedEndpoint[] => {
  const handler: PayloadHandler = async (req) => {
    const url = new URL(req.url ?? '', 'http://localhost').pathname
    const path = mediaPathOf({ url, apiRoute: req.payload.config.routes.api }) ?? ''
    const method = (req.method ?? 'GET').toUpperCase()
    const mediaToken = mediaTokenOf(req.url ?? '')
    const answer = await resolve({ method, path, headers: req.headers, mediaToken, payloadRequest: req })
    return mediaResponse({ answer, files })
  }
  return (['versions', 'workouts', 'clips'] as const).flatMap((folder) =>
    // Payload answers HEAD only where an endpoint says so.
    (['get', 'head'] as const).map((method) => ({
      path: `/repreel/${folder}/:path+`,
      custom: { openapi: describeMedia(folder) },
      method,
      handler,
    })),
  )
}
