import type { ResolvedS3 } from '../../src/adapters/store/s3/types.ts'
import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { graphQLOf } from '../../src/graphql/http/graphQLOf.ts'
import { createAnswer } from '../../src/server/web/createAnswer.ts'
import { createGraphQLHandler } from '../../src/server/web/createGraphQLHandler.ts'
import { createMediaHandler } from '../../src/server/web/createMediaHandler.ts'
import { listen } from '../../src/server/web/listen.ts'
import { openApp } from '../helpers/openTestPayload.ts'
import { until } from '../jobs/until.ts'
import { noSite } from '../helpers/noSite.ts'

/** A web process but for its pages, which may be killed: GraphQL with its cache, and media. */
export type WebProcessArgs = { dataFolder: string; databaseUrl: string; s3: ResolvedS3 }

const { s3, ...args } = JSON.parse(process.argv[2] ?? '') as WebProcessArgs
const cacheKey = randomUUID()
const payload = await openApp({
  ...args,
  cacheKey,
  disableOnInit: true,
  mediaFolder: '/nonexistent',
  options: { s3 },
})
const server = createServer()
await listen({
  answer: createAnswer({
    apiRoute: payload.config.routes.api,
    cors: [],
    generate: () => Promise.resolve(false),
    graphQL: createGraphQLHandler(payload, { cacheKey }),
    headers: {},
    logger: payload.logger,
    media: createMediaHandler(payload),
    site: noSite,
    takeRate: null,
    trusted: [],
  }),
  host: '127.0.0.1',
  port: 0,
  server,
})
await until(() => Promise.resolve(graphQLOf(payload).cacheFigures()?.hearsChanges))
process.send?.((server.address() as AddressInfo).port)
