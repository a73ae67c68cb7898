import type { TestPayload } from '../helpers/openTestPayload.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { handleEndpoints } from 'payload'
import { freePort } from '../../src/adapters/postgres/freePort.ts'
import { createAnswer } from '../../src/server/web/createAnswer.ts'
import { createGenerateHandler } from '../../src/server/web/createGenerateHandler.ts'
import { createGraphQLHandler } from '../../src/server/web/createGraphQLHandler.ts'
import { createMediaHandler } from '../../src/server/web/createMediaHandler.ts'
import { listen } from '../../src/server/web/listen.ts'
import { securityHeaders } from '../../src/server/web/securityHeaders.ts'

type ServedCms = { url: string; stop: () => Promise<void> }

/** Our web server as `npm start` runs it, but that Payload's endpoints are asked directly in place of through Next. */
export const serveCms = async (cms: Pick<TestPayload, 'cacheKey' | 'payload'>): Promise<ServedCms> => {
  const { payload } = cms
  const port = await freePort()
  const answer = createAnswer({
    apiRoute: payload.config.routes.api,
    cors: [],
    generate: createGenerateHandler({ payload }),
    graphQL: createGraphQLHandler(payload, cms),
    headers: securityHeaders({ dev: false, isHttps: false, mediaOrigin: null }),
    logger: payload.logger,
    media: createMediaHandler(payload),
    site: { handle: (request, response) => handle({ cms, request, response }) },
    takeRate: null,
    trusted: [],
  })
  const stop = await listen({ answer, host: '127.0.0.1', port, server: createServer() })
  return { stop, url: `http://127.0.0.1:${port}` }
}

type HandleArgs = {
  cms: Pick<TestPayload, 'cacheKey' | 'payload'>
  request: IncomingMessage
  response: ServerResponse
}

const handle = async ({ cms, request, response }: HandleArgs): Promise<void> => {
  const hasBody = !['GET', 'HEAD'].includes(request.method ?? 'GET')
  const answered = await handleEndpoints({
    config: cms.payload.config,
    payloadInstanceCacheKey: cms.cacheKey,
    request: new Request(`http://${request.headers.host}${request.url}`, {
      headers: request.headers as Record<string, string>,
      method: request.method ?? 'GET',
      ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
    }),
  })
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  if (answered.body) await pipeline(Readable.fromWeb(answered.body as never), response)
  else response.end()
}
