import type { IncomingMessage, ServerResponse } from 'node:http'

/** As Payload's `cors`: origins, or '*'. */
export type Cors = readonly string[] | '*'

type SetMediaCorsArgs = { cors: Cors; request: IncomingMessage; response: ServerResponse }

/**
 * Media of private workouts may be played by pages of listed origins; what is public says itself that all may. A request
 * with Authorization asks beforehand.
 */
export const setMediaCors = ({ cors, request, response }: SetMediaCorsArgs): 'answered' | 'set' => {
  const { origin } = request.headers
  if (origin === undefined) return 'set'
  const isListed = cors === '*' || cors.includes(origin)
  if (isListed) {
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-expose-headers', 'Content-Length, Content-Range, ETag')
  }
  response.setHeader('vary', 'Origin')
  if (request.method !== 'OPTIONS') return 'set'
  response.writeHead(204, {
    ...(isListed && {
      'access-control-allow-headers': 'Authorization, If-None-Match, Range',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-max-age': '86400',
    }),
    allow: 'GET, HEAD, OPTIONS',
  })
  response.end()
  return 'answered'
}
