import { buildConfig } from 'payload'
import { appConfig } from './src/app/appConfig.ts'
import { createLogger, type LogLevel } from './src/app/createLogger.ts'
import { listOf } from './src/core/listOf.ts'
import { s3FromVariables } from './src/server/s3FromVariables.ts'

const { env } = process
const numberIn = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)
const secondsIn = (hours: string | undefined): number | undefined =>
  hours ? Number(hours) * 3600 : undefined

// `npm start` has refused every other text.
const logLevelOf = (text: string | undefined): LogLevel => (text?.trim() || 'info') as LogLevel

/** The only place, with `server/` and `cli/`, that reads the environment; `npm start` fills in what is missing. */
export default buildConfig(
  appConfig({
    cdnUrl: env.REPREEL_CDN_URL || undefined,
    concurrency: numberIn(env.REPREEL_CONCURRENCY),
    databaseUrl: env.DATABASE_URL ?? '',
    dataDir: env.REPREEL_DATA ?? '.data',
    deliver: env.REPREEL_DELIVER === 'export' ? 'export' : 'stream',
    directDatabaseUrl: env.DATABASE_DIRECT_URL,
    corsOrigins: listOf(env.REPREEL_CORS_ORIGINS ?? ''),
    fonts: listOf(env.REPREEL_FONTS ?? ''),
    frameOrigins: listOf(env.REPREEL_FRAME_ORIGINS ?? ''),
    generate: {
      cpuSeconds: numberIn(env.REPREEL_GENERATE_CPU_SECONDS),
      keepHours: numberIn(env.REPREEL_GENERATE_HOURS),
      queue: numberIn(env.REPREEL_GENERATE_QUEUE),
      seconds: numberIn(env.REPREEL_GENERATE_SECONDS),
    },
    graphQL: {
      maxComplexity: numberIn(env.REPREEL_GRAPHQL_COMPLEXITY),
      maxDepth: numberIn(env.REPREEL_GRAPHQL_DEPTH),
    },
    introspection: env.REPREEL_GRAPHQL_INTROSPECTION !== '0',
    logger: createLogger({ level: logLevelOf(env.REPREEL_LOG_LEVEL), stream: process.stdout }),
    mediaDir: env.REPREEL_MEDIA ?? 'media',
    publicUrl: env.REPREEL_PUBLIC_URL ?? '',
    responseCache: {
      megabytes: numberIn(env.REPREEL_GRAPHQL_CACHE_MB),
      seconds: numberIn(env.REPREEL_GRAPHQL_CACHE_SECONDS),
    },
    s3: s3FromVariables(env),
    sandbox: env.REPREEL_SANDBOX === 'require' ? 'require' : 'auto',
    secret: env.PAYLOAD_SECRET ?? '',
    signing: {
      keys: listOf(env.REPREEL_SIGNING_KEYS ?? ''),
      maxSeconds: secondsIn(env.REPREEL_SIGNED_MAX_HOURS),
      seconds: secondsIn(env.REPREEL_SIGNED_HOURS),
    },
    webhooks: { allowPrivate: env.REPREEL_WEBHOOKS_PRIVATE === '1' },
    storeLimits: {
      keepVersions: numberIn(env.REPREEL_KEEP_VERSIONS),
      maxBytes: env.REPREEL_STORE_MAX_GB ? Number(env.REPREEL_STORE_MAX_GB) * 1e9 : undefined,
      unusedHours: numberIn(env.REPREEL_UNUSED_HOURS),
    },
  }),
)
