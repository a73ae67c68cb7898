import type { ProxyRange } from './clientAddress.ts'
import type { RateAnswer, TakeRate } from './createRateLimits.ts'
import type { GenerateHandler } from './createGenerateHandler.ts'
import type { GraphQLHandler } from './createGraphQLHandler.ts'
import type { Site } from './createSite.ts'
import type { NodeMediaHandler } from '../../endpoints/media/createNodeMediaHandler.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { requestContext } from '../../adapters/requestContext.ts'
import { mediaPathOf } from '../../endpoints/media/mediaPathOf.ts'
import { clientAddress } from './clientAddress.ts'
import { compress } from './compress.ts'
import { type Cors, setMediaCors } from './setMediaCors.ts'
import { logRequest } from './logRequest.ts'
import { ratePolicyOf } from './ratePolicyOf.ts'
import { requestIdOf } from './requestIdOf.ts'
import { sendProblem } from './sendProblem.ts'
import { setMissingHeaders } from './setMissingHeaders.ts'
import { sitePathOf } from './sitePathOf.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type CreateAnswerArgs = {
  apiRoute: string
  /** Origins whose pages may read what is not public. */
  cors: Cors
  /** Films that are made while they are asked for. */
  generate: GenerateHandler
  graphQL: GraphQLHandler
  /** Of every answer that does not set them itself. */
  headers: Readonly<Record<string, string>>
  logger: Pick<Logger, 'debug' | 'error' | 'info' | 'isLevelEnabled'>
  media: NodeMediaHandler
  site: Pick<Site, 'handle'>
  /** null: clients may ask as often as they like. */
  takeRate: TakeRate | null
  trusted: readonly ProxyRange[]
}

/** What every request goes through, in this order: an id, its client, media raw, limits, compression, GraphQL raw, and the site. */
export const createAnswer = (args: CreateAnswerArgs): Answer => {
  const { apiRoute, logger, trusted } = args
  return (request, response) => {
    const requestId = requestIdOf(request)
    const client = clientAddress({
      forwardedFor: String(request.headers['x-forwarded-for'] ?? '') || undefined,
      socketAddress: request.socket.remoteAddress ?? '',
      trusted,
    })
    // Whoever reads them later, here or in the site, finds what we believe.
    request.headers['x-forwarded-for'] = client
    request.headers['x-request-id'] = requestId
    return requestContext.run({ requestId }, async () => {
      const isMedia = mediaPathOf({ apiRoute, url: request.url ?? '' }) !== null
      if (!isMedia) logRequest({ client, logger, request, requestId, response })
      try {
        await (isMedia ? answerMedia : answerSite)({ ...args, client, request, requestId, response })
      } catch (error) {
        logger.error({ err: error, url: request.url }, 'A request could not be answered')
        if (response.headersSent) response.destroy()
        else sendProblem({ code: 'server-failed', detail: `The log says why, at ${requestId}`, response })
      }
    })
  }
}

type AnswerArgs = CreateAnswerArgs & {
  client: string
  request: IncomingMessage
  requestId: string
  response: ServerResponse
}

/** The shortest way: fragments are asked for by the thousand. */
const answerMedia = async ({ cors, media, request, response }: AnswerArgs): Promise<void> => {
  if (setMediaCors({ cors, request, response }) === 'answered') return
  await media(request, response)
}

const answerSite = async (args: AnswerArgs): Promise<void> => {
  const { apiRoute, client, generate, graphQL, headers, request, requestId, response, site, takeRate } = args
  response.setHeader('x-request-id', requestId)
  setMissingHeaders({ headers, response })
  const policy =
    takeRate && ratePolicyOf({ apiRoute, method: request.method ?? 'GET', url: request.url ?? '' })
  if (takeRate && policy) {
    const rate = await takeRate({ client, policy })
    for (const [name, value] of Object.entries(rate.headers)) response.setHeader(name, value)
    if (!rate.isAllowed)
      return sendProblem({
        code: 'request-rate',
        detail: tooOften(rate),
        members: { limit: rate.limit, retryAfterSeconds: rate.retryAfterSeconds },
        response,
      })
  }
  await compress({ request, response })
  if (await graphQL(request, response, takeRate ? { refuseSignIns: signInsOf({ client, takeRate }) } : {}))
    return
  if (await generate(request, response)) return
  request.url = sitePathOf({ apiRoute, url: request.url ?? '/' })
  // Payload finds endpoints by their method and knows no HEAD; Node leaves out the body of what was asked for so.
  if (request.method === 'HEAD') request.method = 'GET'
  await site.handle(request, response)
}

const tooOften = ({ limit, retryAfterSeconds }: RateAnswer): string =>
  `${limit} requests a minute are allowed here: ask again in ${retryAfterSeconds} s`

/** GraphQL has one address for everything: what a document does is known once it has been read. */
const signInsOf =
  ({ client, takeRate }: { client: string; takeRate: TakeRate }) =>
  async (count: number): Promise<{ headers: Record<string, string>; message: string } | null> => {
    const rate = await takeRate({ client, count, policy: 'sign-in' })
    return rate.isAllowed ? null : { headers: rate.headers, message: tooOften(rate) }
  }
