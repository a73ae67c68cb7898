import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'

type CompressArgs = { request: IncomingMessage; response: ServerResponse }

/**
 * Compresses what is worth it by its type: so neither pictures nor video, and never a stream of events, which would wait in
 * the compressor until there is enough of it.
 */
export const compress = ({ request, response }: CompressArgs): Promise<void> =>
  new Promise((resolve, reject) => {
    middleware(request as Request, response as Response, (error?: unknown) =>
      error instanceof Error ? reject(error) : resolve(),
    )
  })

type Middleware = ReturnType<typeof compression>
/** Express's, of which it only uses what Node's have. */
type Request = Parameters<Middleware>[0]
type Response = Parameters<Middleware>[1]

const middleware = compression({
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
})
