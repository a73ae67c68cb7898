import type { GraphQLAnswer } from './types.ts'
import type { Payload, SanitizedConfig } from 'payload'
import { getPayload, headersWithCors } from 'payload'
import { refusal } from './refusal.ts'
import { graphQLOf } from './graphQLOf.ts'

type Route = (request: Request) => Promise<Response>

export type GraphQLRoutes = { GET: Route; POST: Route }

type RoutesOptions = {
  /** Of a Payload instance that is not the default one. */
  payloadInstanceCacheKey?: string
}

/**
 * The handlers of a Next application's `app/(payload)/api/graphql/route.ts`, in place of Payload's own: with limits, GET,
 * ETags, and answers kept for readers who are not signed in.
 */
export const graphqlRoutes = (
  config: Promise<SanitizedConfig> | SanitizedConfig,
  { payloadInstanceCacheKey }: RoutesOptions = {},
): GraphQLRoutes => {
  const route: Route = async (request) => {
    const payload = await getPayload({ config, cron: true, key: payloadInstanceCacheKey })
    if (payload.config.graphQL.disable) return new Response(null, { status: 404 })
    const { answer, maxBytes } = graphQLOf(payload, { cacheKey: payloadInstanceCacheKey })
    const body = await readBody(request, maxBytes)
    const { pathname, search } = new URL(request.url)
    const said =
      body === null
        ? refusal.tooLarge(maxBytes)
        : await answer({
            body,
            headers: request.headers,
            method: request.method,
            url: `${pathname}${search}`,
          })
    return respond({ payload, request, said })
  }
  return { GET: route, POST: route }
}

/** null: too large. */
const readBody = async (request: Request, maxBytes: number): Promise<string | null> => {
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

type RespondArgs = { payload: Payload; request: Request; said: GraphQLAnswer }

const respond = ({ payload, request, said: { body, headers, status } }: RespondArgs): Response =>
  new Response(body as BodyInit | null, {
    // What it reads of a request are the config and the header Origin.
    headers: headersWithCors({
      headers: new Headers(headers),
      req: { headers: request.headers, payload },
    }),
    status,
  })
