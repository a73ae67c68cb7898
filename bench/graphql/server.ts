import type { ServedGraphQL, ServeGraphQL } from './types.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { pino } from 'pino'
import { graphQLOf } from '../../src/graphql/http/graphQLOf.ts'
import { graphqlRoutes } from '../../src/graphql/http/graphqlRoutes.ts'
import { createAnswer } from '../../src/server/web/createAnswer.ts'
import { createGraphQLHandler } from '../../src/server/web/createGraphQLHandler.ts'
import { listen } from '../../src/server/web/listen.ts'
import { securityHeaders } from '../../src/server/web/securityHeaders.ts'
import { openApp } from '../../test/helpers/openTestPayload.ts'
import { noSite } from '../../test/helpers/noSite.ts'

type Answer = (req: IncomingMessage, res: ServerResponse) => Promise<void>
type Route = (request: Request) => Promise<Response>
type Payload = Awaited<ReturnType<typeof openApp>>

/** How Next writes a route handler's answer; next exports it to itself only. */
const { pipeToNodeResponse } = createRequire(import.meta.url)('next/dist/server/pipe-readable.js') as {
  pipeToNodeResponse: (readable: ReadableStream, res: ServerResponse) => Promise<void>
}

/** A Next route, called as Next calls it; what else Next does for a request is left out, in the route's favour. */
const asNext =
  (route: Route): Answer =>
  async (req, res) => {
    const init: RequestInit & { duplex: 'half' } = {
      body: req.method === 'POST' ? (Readable.toWeb(req) as ReadableStream) : undefined,
      duplex: 'half',
      headers: new Headers(req.headers as Record<string, string>),
      method: req.method,
    }
    const { body, headers, status } = await route(new Request(`http://bench${req.url}`, init))
    res.statusCode = status
    headers.forEach((value, name) => res.appendHeader(name, value))
    if (body) await pipeToNodeResponse(body, res)
    else res.end()
  }

/** All that a request goes through in our server, the site and its counts apart. */
const asOurs = (payload: Payload): Answer =>
  createAnswer({
    apiRoute: payload.config.routes.api,
    cors: [],
    generate: () => Promise.resolve(false),
    graphQL: createGraphQLHandler(payload),
    headers: securityHeaders({ dev: false, isHttps: false, mediaOrigin: null }),
    logger: pino({ level: 'warn' }),
    media: () => Promise.resolve(false),
    site: noSite,
    takeRate: null,
    trusted: [],
  })

const answerOf = async (payload: Payload, kind: ServeGraphQL['kind']): Promise<Answer> => {
  if (kind === 'ours') return asOurs(payload)
  if (kind === 'plugin') return asNext(graphqlRoutes(payload.config).POST)
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  return asNext(GRAPHQL_POST(Promise.resolve(payload.config)))
}

const [{ databaseUrl, folder, kind }] = (await once(process, 'message')) as [ServeGraphQL]
// The default instance: Payload's own route asks for that.
const payload = await openApp({ cacheKey: 'default', dataFolder: folder, databaseUrl, mediaFolder: folder })
const answer = await answerOf(payload, kind)
const server = createServer()
await listen({ answer, host: '127.0.0.1', port: 0, server })
process.on('message', () => process.send?.({ hitRatio: graphQLOf(payload).cacheFigures()?.hitRatio ?? null }))
process.send?.({ port: (server.address() as AddressInfo).port } satisfies ServedGraphQL)
