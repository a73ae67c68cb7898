import type { SpeechOption } from './adapters/speech/createSpeech.ts'
import type { PhraseTexts } from './core/voice/phraseIds.ts'
import type { ResolvedS3, S3Options } from './adapters/store/s3/types.ts'
import type { RoleOf } from './access/hasRole.ts'
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { resolveS3 } from './adapters/store/s3/resolveS3.ts'
import { assertConcurrency } from './core/scheduling/assertConcurrency.ts'
import { resolveGenerateLimits, type GenerateLimits } from './core/sessions/generateLimits.ts'
import { resolveSigning, type SigningOptions } from './core/resolveSigning.ts'
import { resolveResponseCache, type ResponseCacheOptions } from './graphql/cache/responseCacheOptions.ts'
import { resolveGraphQLLimits, type GraphQLLimits } from './graphql/limits/graphQLLimits.ts'
import { resolveStoreLimits, type StoreLimits } from './core/store/storeLimits.ts'
import { wrongPhrases } from './core/voice/wrongPhrases.ts'

export type RepreelOptions = {
  /**
   * What a signed-in user may do. The plugin has no users of its own: map yours to a role, or to null for
   * somebody who reads only what is published, such as a customer.
   */
  roleOf: RoleOf
  /**
   * Folder of uploads and rendered segments, where `s3` is not set; the web process and every worker must see the same one.
   * @default 'media', in the working directory
   */
  mediaDir?: string
  /**
   * Folder for what a run leaves behind only by accident: unfinished uploads and the workers' scratch files; with `s3` its
   * disk cache, too. Of this machine alone.
   * @default '.data', in the working directory
   */
  dataDir?: string
  /**
   * Connection string past a transaction pooler, for LISTEN. Without it, and behind such a pooler, jobs are found by polling.
   * @default the connection string of Payload's database adapter
   */
  directDatabaseUrl?: string
  /**
   * 'require' refuses to run FFmpeg where its sandbox (bubblewrap) cannot be set up; 'auto' then falls back to
   * resource limits and says so in the log.
   * @default 'auto'
   */
  sandbox?: 'auto' | 'require'
  /**
   * FFmpeg processes that a worker runs at once, each with one thread: 1 to 128.
   * @default as many as the machine (or its container) has cores and memory for
   */
  concurrency?: number
  /**
   * Fonts for what Roboto Condensed lacks (it has Latin, Greek, Cyrillic and Vietnamese), the preferred one first: names
   * of installed packages such as `@fontsource/noto-sans-arabic`, or paths of .woff, .ttf, .otf or .ttc files.
   * A worker does not start with one that it cannot read.
   * @default []
   */
  fonts?: readonly string[]
  /**
   * Who reads versions, figures and errors of `GET /api/health/ready`; everybody else reads what is wrong in words.
   * @default 'staff'
   */
  healthDetails?: 'staff' | 'everybody'
  /**
   * Origins whose pages may show the player (`/api/repreel/embed/…`) in a frame, e.g. `https://www.example.com`.
   * @default [], which is all of them
   */
  frameOrigins?: readonly string[]
  /**
   * What speaks where nobody has uploaded a recording: 'auto' is espeak-ng where it is installed, 'off' nothing, and a
   * `SpeechEngine` one of your own. What was spoken once is kept under the engine's `id`.
   * @default 'auto'
   */
  speech?: SpeechOption
  /**
   * Your own words for what is said ("Rest", "Switch sides"), by locale and phrase. Languages without words, here or of
   * ours (en, fr), are spoken in English around their own names.
   * @default {}
   */
  phrases?: Readonly<Record<string, Partial<PhraseTexts>>>
  /** How URLs of private videos are signed. @default with a key derived from Payload's secret, for 6 hours */
  signing?: Partial<SigningOptions>
  /**
   * `allowPrivate` lets webhooks go to this machine and its network, and without encryption. Admins choose where they go:
   * allow it only where admins may reach whatever the workers reach.
   * @default { allowPrivate: false }
   */
  webhooks?: { allowPrivate?: boolean }
  /** How much is kept in the store. @default every published version, and what nothing refers to for a week */
  storeLimits?: Partial<StoreLimits>
  /**
   * An S3-compatible service for uploads and rendered segments, so that web processes and workers may be on machines that
   * share no folder. @default none: `mediaDir` holds them
   */
  s3?: S3Options
  /**
   * 'stream': the web process answers every range itself. 'export': each published version that is not private is also
   * written out in the bucket, once, and readers are sent there; needs `s3`. @default 'stream'
   */
  deliver?: 'stream' | 'export'
  /** With 'export', the CDN's address of the bucket's `<prefix>exports/`. @default none: signed addresses of the bucket */
  cdnUrl?: string
  /** What generating trainings may take. @default 300 s a request, 100 at once, 120 s of CPU a client in 10 minutes */
  generate?: { [Name in keyof GenerateLimits]?: number | undefined } | undefined
  /** What one GraphQL request may ask, where `graphqlRoutes` or our own server answers it. @default see `GraphQLLimits` */
  graphQL?: Partial<GraphQLLimits>
  /** How long and how much is kept of what anonymous readers ask over GraphQL. @default 60 seconds, 64 MB */
  responseCache?: Partial<ResponseCacheOptions>
  /** The program to run. @default 'ffmpeg', found in PATH */
  ffmpegPath?: string
  /** The program to run. @default 'ffprobe', found in PATH */
  ffprobePath?: string
}

/** After this nothing is optional and every path is absolute. */
export type ResolvedOptions = Required<
  Omit<
    RepreelOptions,
    | 'cdnUrl'
    | 'concurrency'
    | 'deliver'
    | 'directDatabaseUrl'
    | 'graphQL'
    | 'responseCache'
    | 'generate'
    | 's3'
    | 'signing'
    | 'storeLimits'
    | 'webhooks'
  >
> & {
  signing: SigningOptions
  webhooks: { allowPrivate: boolean }
  storeLimits: StoreLimits
  graphQL: GraphQLLimits
  responseCache: ResponseCacheOptions
  generate: GenerateLimits
  deliver: { how: 'stream' | 'export'; /** Without a slash at its end; null: none. */ cdnUrl: string | null }
  /** null: the store is a folder. */
  s3: ResolvedS3 | null
  /** null: as many as fit. */
  concurrency: number | null
  directDatabaseUrl: string | null
}

export const resolveOptions = ({
  cdnUrl,
  concurrency,
  dataDir = '.data',
  deliver = 'stream',
  directDatabaseUrl,
  ffmpegPath = 'ffmpeg',
  ffprobePath = 'ffprobe',
  fonts = [],
  graphQL = {},
  generate = {},
  frameOrigins = [],
  healthDetails = 'staff',
  mediaDir = 'media',
  phrases = {},
  responseCache = {},
  roleOf,
  s3,
  sandbox = 'auto',
  signing = {},
  speech = 'auto',
  storeLimits = {},
  webhooks = {},
}: RepreelOptions): ResolvedOptions => {
  assert(
    typeof roleOf === 'function',
    'repreel: `roleOf` is missing; say who may edit, e.g. repreel({ roleOf: (user) => (user.collection === "users" ? "admin" : null) })',
  )
  assert(
    sandbox === 'auto' || sandbox === 'require',
    `repreel: \`sandbox\` must be 'auto' or 'require', got ${JSON.stringify(sandbox)}`,
  )
  if (concurrency !== undefined) assertConcurrency(concurrency)
  const wrong = wrongPhrases(phrases)
  assert(wrong === null, `repreel: ${wrong}`)
  assert(
    isSpeechOption(speech),
    `repreel: \`speech\` must be 'auto', 'off' or an engine { id, voices, speak }, got ${JSON.stringify(speech)}`,
  )
  for (const [name, value] of Object.entries({ dataDir, ffmpegPath, ffprobePath, mediaDir }))
    assert(
      typeof value === 'string' && value !== '',
      `repreel: \`${name}\` must be a path, got ${JSON.stringify(value)}`,
    )
  assert(
    Array.isArray(fonts) && fonts.every((font) => typeof font === 'string' && font !== ''),
    `repreel: \`fonts\` must be a list of package names and paths, got ${JSON.stringify(fonts)}`,
  )
  assert(
    healthDetails === 'staff' || healthDetails === 'everybody',
    `repreel: \`healthDetails\` must be 'staff' or 'everybody', got ${JSON.stringify(healthDetails)}`,
  )
  for (const origin of frameOrigins)
    assert(
      URL.canParse(origin) && new URL(origin).origin === origin,
      `repreel: \`frameOrigins\` must be origins such as https://www.example.com, without a path, got ${JSON.stringify(origin)}`,
    )
  return {
    concurrency: concurrency ?? null,
    deliver: resolveDelivery({ cdnUrl, deliver, hasBucket: s3 !== undefined }),
    dataDir: resolve(dataDir),
    directDatabaseUrl: directDatabaseUrl ?? null,
    ffmpegPath,
    ffprobePath,
    fonts,
    graphQL: resolveGraphQLLimits(graphQL),
    generate: resolveGenerateLimits(generate),
    frameOrigins,
    healthDetails,
    mediaDir: resolve(mediaDir),
    phrases,
    responseCache: resolveResponseCache(responseCache),
    roleOf,
    s3: s3 ? resolveS3(s3) : null,
    sandbox,
    signing: resolveSigning(signing),
    speech,
    storeLimits: resolveStoreLimits(storeLimits),
    webhooks: { allowPrivate: webhooks.allowPrivate === true },
  }
}

type ResolveDeliveryArgs = {
  cdnUrl: string | undefined
  deliver: 'stream' | 'export'
  hasBucket: boolean
}

const resolveDelivery = ({ cdnUrl, deliver, hasBucket }: ResolveDeliveryArgs): ResolvedOptions['deliver'] => {
  // What a JavaScript host passes may be anything.
  assert(
    ['stream', 'export'].includes(deliver),
    `repreel: \`deliver\` must be 'stream' or 'export', got ${JSON.stringify(deliver)}`,
  )
  assert(deliver === 'stream' || hasBucket, "repreel: `deliver: 'export'` needs `s3`, the bucket to write to")
  assert(
    cdnUrl === undefined || deliver === 'export',
    "repreel: `cdnUrl` is of use with `deliver: 'export'` alone",
  )
  assert(
    cdnUrl === undefined || /^https?:$/.test(URL.parse(cdnUrl)?.protocol ?? ''),
    `repreel: \`cdnUrl\` must be an address like https://cdn.example.com/exports, got ${JSON.stringify(cdnUrl)}`,
  )
  return { cdnUrl: cdnUrl?.replace(/\/+$/, '') ?? null, how: deliver }
}

const isSpeechOption = (speech: SpeechOption): boolean =>
  speech === 'auto' ||
  speech === 'off' ||
  // What a JavaScript host passes may be anything.
  (typeof speech === 'object' &&
    (speech as SpeechOption | null) !== null &&
    typeof speech.id === 'string' &&
    speech.id !== '' &&
    typeof speech.voices === 'function' &&
    typeof speech.speak === 'function')
