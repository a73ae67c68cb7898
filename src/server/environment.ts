import type { LogLevel } from '../app/createLogger.ts'
import type { S3Options } from '../adapters/store/s3/types.ts'
import { resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { listOf } from '../core/listOf.ts'
import { OperatorError } from './OperatorError.ts'
import { s3FromVariables } from './s3FromVariables.ts'

/** Every variable that Repreel's processes read, checked; `.env.example` explains each. */
export type Environment = {
  port: number
  host: string
  /** Without a slash at its end. */
  publicUrl: string
  /** Unset: the embedded server. */
  databaseUrl?: string
  databaseDirectUrl?: string
  /** Unset: the one kept in the data folder. */
  payloadSecret?: string
  dataFolder: string
  mediaFolder: string
  demo: boolean
  adminEmail: string
  /** Unset: generated at the first start. */
  adminPassword?: string
  sandbox: 'auto' | 'require'
  /** Unset: as many as there are cores and memory for. */
  concurrency?: number
  /** Unset: every published version. */
  keepVersions?: number
  unusedHours: number
  /** Unset: no limit. */
  storeMaxGigabytes?: number
  /** Package names and paths, the preferred one first. */
  fonts: readonly string[]
  /** Origins whose pages may call the API. */
  corsOrigins: readonly string[]
  /** Origins that may show the player in a frame; none named: all. */
  frameOrigins: readonly string[]
  /** Addresses and networks whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[]
  /** Requests of one client to the API in a minute; 0: any number. */
  ratePerMinute: number
  /** All web processes count together, in the database. */
  rateShared: boolean
  logLevel: LogLevel
  deliver: 'stream' | 'export'
  /** Unset: signed addresses of the bucket. */
  cdnUrl?: string
  /** Unset: uploads and segments are in the media folder. */
  s3?: S3Options
  /** The newest first; none: one derived from the secret. */
  signingKeys: readonly string[]
  signedHours: number
  signedMaxHours: number
  generateSeconds: number
  generateQueue: number
  generateHours: number
  generateCpuSeconds: number
  graphQLIntrospection: boolean
  graphQLComplexity: number
  graphQLDepth: number
  /** 0: no answer is kept. */
  graphQLCacheSeconds: number
  graphQLCacheMegabytes: number
  webhooksPrivate: boolean
}

type Variables = Record<string, string | undefined>

/** Reads and checks the variables; relative folders start at `root`. Rejects all mistakes at once. */
export const readEnvironment = ({ root, variables }: { root: string; variables: Variables }): Environment => {
  const read = readerOf(variables)
  const host = read('HOST', '127.0.0.1', anything)
  const port = read('PORT', '3000', wholeNumber(1, 65_535))
  const environment: Environment = {
    port,
    host,
    publicUrl: read('REPREEL_PUBLIC_URL', undefined, httpUrl) ?? `http://${reachable(host)}:${port}`,
    databaseUrl: read('DATABASE_URL', undefined, postgresUrl),
    databaseDirectUrl: read('DATABASE_DIRECT_URL', undefined, postgresUrl),
    payloadSecret: read('PAYLOAD_SECRET', undefined, secret),
    dataFolder: read('REPREEL_DATA', '.data', folderIn(root)),
    mediaFolder: read('REPREEL_MEDIA', 'media', folderIn(root)),
    demo: read('REPREEL_DEMO', '1', flag),
    adminEmail: read('REPREEL_ADMIN_EMAIL', 'admin@repreel.local', email),
    adminPassword: read('REPREEL_ADMIN_PASSWORD', undefined, password),
    sandbox: read('REPREEL_SANDBOX', 'auto', sandbox),
    concurrency: read('REPREEL_CONCURRENCY', undefined, wholeNumber(1, 128)),
    keepVersions: read('REPREEL_KEEP_VERSIONS', undefined, wholeNumber(1, 1_000_000)),
    unusedHours: read('REPREEL_UNUSED_HOURS', '168', wholeNumber(1, 100_000)),
    storeMaxGigabytes: read('REPREEL_STORE_MAX_GB', undefined, wholeNumber(1, 1_000_000)),
    fonts: read('REPREEL_FONTS', undefined, list) ?? [],
    corsOrigins: read('REPREEL_CORS_ORIGINS', undefined, origins) ?? [],
    frameOrigins: read('REPREEL_FRAME_ORIGINS', undefined, origins) ?? [],
    trustedProxies: read('REPREEL_TRUSTED_PROXIES', undefined, networks) ?? [],
    ratePerMinute: read('REPREEL_RATE_LIMIT', '6000', wholeNumber(0, 1_000_000)),
    rateShared: read('REPREEL_RATE_SHARED', '0', flag),
    logLevel: read('REPREEL_LOG_LEVEL', 'info', logLevel),
    deliver: read('REPREEL_DELIVER', 'stream', delivery),
    cdnUrl: read('REPREEL_CDN_URL', undefined, httpUrl),
    s3: readS3({ read, variables }),
    signingKeys: read('REPREEL_SIGNING_KEYS', undefined, signingKeys) ?? [],
    signedHours: read('REPREEL_SIGNED_HOURS', '6', wholeNumber(1, 8760)),
    signedMaxHours: read('REPREEL_SIGNED_MAX_HOURS', '168', wholeNumber(1, 8760)),
    generateSeconds: read('REPREEL_GENERATE_SECONDS', '300', wholeNumber(1, 3600)),
    generateQueue: read('REPREEL_GENERATE_QUEUE', '100', wholeNumber(1, 100_000)),
    generateHours: read('REPREEL_GENERATE_HOURS', '24', wholeNumber(1, 8760)),
    generateCpuSeconds: read('REPREEL_GENERATE_CPU_SECONDS', '120', wholeNumber(1, 1_000_000)),
    graphQLIntrospection: read('REPREEL_GRAPHQL_INTROSPECTION', '1', flag),
    graphQLComplexity: read('REPREEL_GRAPHQL_COMPLEXITY', '10000', wholeNumber(1, 100_000_000)),
    graphQLDepth: read('REPREEL_GRAPHQL_DEPTH', '10', wholeNumber(1, 100)),
    graphQLCacheSeconds: read('REPREEL_GRAPHQL_CACHE_SECONDS', '60', wholeNumber(0, 86_400)),
    graphQLCacheMegabytes: read('REPREEL_GRAPHQL_CACHE_MB', '64', wholeNumber(1, 10_000)),
    webhooksPrivate: read('REPREEL_WEBHOOKS_PRIVATE', '0', flag),
  }
  if (environment.databaseDirectUrl && !environment.databaseUrl)
    read.mistakes.push('DATABASE_DIRECT_URL is set without DATABASE_URL: set both, or neither')
  if (environment.signedHours > environment.signedMaxHours)
    read.mistakes.push(
      `REPREEL_SIGNED_HOURS is ${environment.signedHours}, more than REPREEL_SIGNED_MAX_HOURS, which is ${environment.signedMaxHours}`,
    )
  if (environment.deliver === 'export' && !environment.s3)
    read.mistakes.push('REPREEL_DELIVER is "export" without REPREEL_S3_BUCKET: name the bucket to write to')
  if (environment.cdnUrl && environment.deliver !== 'export')
    read.mistakes.push(
      'REPREEL_CDN_URL is of use with REPREEL_DELIVER=export alone: set that too, or neither',
    )
  if (read.mistakes.length > 0) throw new OperatorError(read.mistakes.join('\n'))
  return environment
}

type ReadS3Args = { read: Reader; variables: Variables }

const readS3 = ({ read, variables }: ReadS3Args): S3Options | undefined => {
  const bucket = read('REPREEL_S3_BUCKET', undefined, bucketName)
  const keyId = read('REPREEL_S3_ACCESS_KEY_ID', undefined, anything)
  const key = read('REPREEL_S3_SECRET_ACCESS_KEY', undefined, anything)
  const others = [
    read('REPREEL_S3_ENDPOINT', undefined, httpUrl),
    read('REPREEL_S3_REGION', undefined, anything),
    read('REPREEL_S3_PREFIX', undefined, keyPrefix),
    read('REPREEL_S3_PATH_STYLE', undefined, flag),
    read('REPREEL_CACHE_GB', undefined, wholeNumber(1, 1_000_000)),
    keyId,
    key,
  ]
  if ((keyId === undefined) !== (key === undefined))
    read.mistakes.push(
      'REPREEL_S3_ACCESS_KEY_ID and REPREEL_S3_SECRET_ACCESS_KEY belong together: set both, or neither',
    )
  if (bucket === undefined && !variables['REPREEL_S3_BUCKET'] && others.some((value) => value !== undefined))
    read.mistakes.push('REPREEL_S3_BUCKET is not set, and other variables of S3 are: name the bucket')
  return s3FromVariables(variables)
}

/** A value, or what is wrong with the text. */
type Parse<T> = (text: string) => { value: T } | { mistake: string }

type Reader = {
  <T>(name: string, fallback: string, parse: Parse<T>): T
  <T>(name: string, fallback: undefined, parse: Parse<T>): T | undefined
  mistakes: string[]
}

const readerOf = (variables: Variables): Reader => {
  const mistakes: string[] = []
  const read = <T>(name: string, fallback: string | undefined, parse: Parse<T>): T | undefined => {
    // Compose files and CI set variables to nothing to unset them.
    const text = variables[name]?.trim() || fallback
    if (text === undefined) return undefined
    const result = parse(text)
    if ('value' in result) return result.value
    mistakes.push(`${name} ${result.mistake}`)
    return undefined
  }
  return Object.assign(read as Reader, { mistakes })
}

const anything: Parse<string> = (text) => ({ value: text })

const wholeNumber =
  (least: number, most: number): Parse<number> =>
  (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : { mistake: `must be a whole number from ${least} to ${most}, got "${text}"` }

const httpUrl: Parse<string> = (text) =>
  /^https?:$/.test(URL.parse(text)?.protocol ?? '')
    ? { value: text.replace(/\/+$/, '') }
    : { mistake: `must be an address like https://videos.example.com, got "${text}"` }

const delivery: Parse<'stream' | 'export'> = (text) =>
  text === 'stream' || text === 'export'
    ? { value: text }
    : { mistake: `must be "stream" or "export", got "${text}"` }

const bucketName: Parse<string> = (text) =>
  /^[a-zA-Z0-9][\w.-]{1,253}[a-zA-Z0-9]$/.test(text)
    ? { value: text }
    : { mistake: `must be a bucket's name, such as "videos", got "${text}"` }

const keyPrefix: Parse<string> = (text) =>
  /^([\w.-]+\/)*[\w.-]*$/.test(text) && !text.split('/').includes('..')
    ? { value: text }
    : { mistake: `must be like videos/repreel, got "${text}"` }

const list: Parse<string[]> = (text) => ({ value: listOf(text) })

const origins: Parse<string[]> = (text) => {
  const wrong = listOf(text).find((origin) => URL.parse(origin)?.origin !== origin)
  return wrong === undefined
    ? { value: listOf(text) }
    : { mistake: `must be origins like https://app.example.com, without a path, got "${wrong}"` }
}

const networks: Parse<string[]> = (text) => {
  const wrong = listOf(text).find((part) => !ipaddr.isValid(part) && !ipaddr.isValidCIDR(part))
  return wrong === undefined
    ? { value: listOf(text) }
    : { mistake: `must be addresses or networks like 10.0.0.0/8, got "${wrong}"` }
}

const logLevels: readonly string[] = ['debug', 'info', 'warn', 'error', 'silent']

const logLevel: Parse<LogLevel> = (text) =>
  logLevels.includes(text)
    ? { value: text as LogLevel }
    : { mistake: `must be one of ${logLevels.join(', ')}, got "${text}"` }

/** The value may hold a password: it is not quoted. */
const postgresUrl: Parse<string> = (text) =>
  /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')
    ? { value: text }
    : { mistake: 'must be like postgres://user:password@host:5432/database' }

const secret: Parse<string> = (text) => {
  if (text.length < 32)
    return { mistake: `must have 32 characters or more, got ${text.length}: openssl rand -hex 32` }
  if (new Set(text).size < 8) return { mistake: 'is too easily guessed: openssl rand -hex 32' }
  return { value: text }
}

/** Not quoted either. */
const signingKeys: Parse<string[]> = (text) => {
  const keys = listOf(text)
  const short = keys.find((key) => key.length < 32)
  return short === undefined
    ? { value: keys }
    : { mistake: `has a key of ${short.length} characters; each must have 32 or more: openssl rand -hex 32` }
}

const folderIn =
  (root: string): Parse<string> =>
  (text) =>
    resolve(root, text) === resolve('/')
      ? { mistake: 'must be a folder of its own, not the root of the disk' }
      : { value: resolve(root, text) }

const flag: Parse<boolean> = (text) =>
  text === '0' || text === '1' ? { value: text === '1' } : { mistake: `must be 0 or 1, got "${text}"` }

const email: Parse<string> = (text) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? { value: text }
    : { mistake: `must be an e-mail address, got "${text}"` }

const password: Parse<string> = (text) =>
  text.length >= 10 ? { value: text } : { mistake: `must have 10 characters or more, got ${text.length}` }

const sandbox: Parse<'auto' | 'require'> = (text) =>
  text === 'auto' || text === 'require'
    ? { value: text }
    : { mistake: `must be "auto" or "require", got "${text}"` }

/** An address to listen on everywhere is none to open. */
const reachable = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
