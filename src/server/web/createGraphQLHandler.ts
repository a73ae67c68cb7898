import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { GraphQLAnswer, GraphQLCall } from '../../graphql/http/types.ts'
import { headersWithCors } from 'payload'
import { refusal } from '../../graphql/http/refusal.ts'
import { graphQLOf } from '../../graphql/http/graphQLOf.ts'

/** false: the request is not one for GraphQL, and nothing was done. */
export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  limits?: Pick<GraphQLCall, 'refuseSignIns'>,
) => Promise<boolean>

/** GraphQL by the shortest way: what is kept is answered without Next. Preflights stay Payload's. */
export const createGraphQLHandler = (
  payload: Payload,
  { cacheKey }: { cacheKey?: string } = {},
): GraphQLHandler => {
  const { api, graphQL } = payload.config.routes
  const path = `${api}${graphQL}`
  if (payload.config.graphQL.disable) return () => Promise.resolve(false)
  const cors = corsOf(payload)
  const { answer, maxBytes } = graphQLOf(payload, { cacheKey })
  return async (request, response, limits) => {
    const { method = 'GET', url = '' } = request
    if (!isAt(url, path) || method === 'OPTIONS') return false
    const body = await readBody({ maxBytes, request })
    const said =
      body === null
        ? refusal.tooLarge(maxBytes)
        : await answer({ ...limits, body, headers: headersOf(request), method, url }).catch(
            (error: unknown) => failure({ error, payload }),
          )
    send({ response, said: { ...said, headers: { ...cors(request), ...said.headers } } })
    return true
  }
}

/** Of Payload's config, as its own route answers it. */
const corsOf = (payload: Payload): ((request: IncomingMessage) => Record<string, string>) => {
  const { cors } = payload.config
  if (Array.isArray(cors) && cors.length === 0) return () => ({})
  return ({ headers: { origin } }) =>
    origin === undefined
      ? {}
      : Object.fromEntries(
          headersWithCors({
            headers: new Headers(),
            // What it reads of a request are the config and the header Origin.
            req: { headers: new Headers({ origin }), payload },
          }),
        )
}

const isAt = (url: string, path: string): boolean =>
  url.startsWith(path) && (url.length === path.length || url[path.length] === '?')

/** null: too large; the rest is let go by, for a client that is cut off reads no answer. */
const readBody = async ({
  maxBytes,
  request,
}: {
  maxBytes: number
  request: IncomingMessage
}): Promise<string | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= maxBytes) chunks.push(chunk)
    else if (bytes > LET_BY * maxBytes) return null
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks).toString('utf8')
}

/** How many times the limit is read and thrown away. */
const LET_BY = 20

const headersOf = ({ headers }: IncomingMessage): Headers => {
  const made = new Headers()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) made.set(name, Array.isArray(value) ? value.join(', ') : value)
  return made
}

const failure = ({ error, payload }: { error: unknown; payload: Payload }): GraphQLAnswer => {
  payload.logger.error({ err: error, msg: 'repreel: a GraphQL request could not be answered' })
  return refusal.failed()
}

const send = ({ response, said }: { response: ServerResponse; said: GraphQLAnswer }): void => {
  const { body, headers, status } = said
  const bytes = body === null ? null : Buffer.from(body)
  if (response.destroyed) return
  response.writeHead(status, bytes ? { ...headers, 'content-length': String(bytes.length) } : headers)
  response.end(bytes)
}
