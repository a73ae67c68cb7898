import type { Shutdown } from '../createShutdown.ts'
import type { Environment } from '../environment.ts'
import type { Payload } from 'payload'
import { createServer } from 'node:http'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { liveHubOf } from '../../endpoints/live/liveHubOf.ts'
import { root } from '../root.ts'
import { createAnswer } from './createAnswer.ts'
import { createGenerateHandler } from './createGenerateHandler.ts'
import { createGraphQLHandler } from './createGraphQLHandler.ts'
import { createMediaHandler } from './createMediaHandler.ts'
import { createRateLimits, type TakeRate } from './createRateLimits.ts'
import { createSite } from './createSite.ts'
import { listen } from './listen.ts'
import { proxyRange } from './proxyRange.ts'
import { mediaOriginOf } from './mediaOriginOf.ts'
import { securityHeaders } from './securityHeaders.ts'

type StartWebArgs = { dev: boolean; environment: Environment; payload: Payload; shutdown: Shutdown }

/** A clip of 2 GB over a slow line; Node's own five minutes would cut it off. */
const requestTimeoutMs = 60 * 60_000

/** The one web server: media and generated films raw, before Next would take its Content-Length away, and all else by Next. */
export const startWeb = async ({ dev, environment, payload, shutdown }: StartWebArgs): Promise<void> => {
  const { corsOrigins, host, port, publicUrl, trustedProxies } = environment
  const site = await createSite({ dev, host, port, root })
  shutdown.add('The site', site.close)
  const answer = createAnswer({
    apiRoute: payload.config.routes.api,
    cors: corsOrigins,
    generate: createGenerateHandler({ payload }),
    graphQL: createGraphQLHandler(payload),
    headers: securityHeaders({
      dev,
      isHttps: publicUrl.startsWith('https:'),
      mediaOrigin: mediaOriginOf(environment),
    }),
    logger: payload.logger,
    media: createMediaHandler(payload),
    site,
    takeRate: await ratesOf({ environment, payload }),
    trusted: trustedProxies.map(proxyRange),
  })
  const server = createServer({ requestTimeout: requestTimeoutMs })
  server.on('upgrade', (request, socket, head) => void site.upgrade(request, socket, head))
  shutdown.add('The web server', await listen({ answer, host, port, server }))
  // Streams never end by themselves: the web server would wait for them.
  shutdown.add('The live streams', () => liveHubOf(payload).close())
}

type RatesOfArgs = { environment: Environment; payload: Payload }

const ratesOf = async ({ environment, payload }: RatesOfArgs): Promise<TakeRate | null> =>
  environment.ratePerMinute === 0
    ? null
    : createRateLimits({
        onError: (error) => payload.logger.warn({ err: error, msg: 'Requests are not counted' }),
        perMinute: environment.ratePerMinute,
        pool: environment.rateShared ? poolOf(payload) : null,
      })
