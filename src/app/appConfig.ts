import type { Config } from 'payload'
import type { Logger } from 'pino'
import type { RepreelOptions } from '../options.ts'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import sharp from 'sharp'
import { slugs } from '../collections/slugs.ts'
import { withCappedReads } from '../collections/withCappedReads.ts'
import { repreel } from '../plugin.ts'
import { roleOf } from './roleOf.ts'
import { users } from './users.ts'

export type AppConfigArgs = {
  databaseUrl: string
  directDatabaseUrl?: string
  /** Origins whose web pages may call the API. */
  corsOrigins?: readonly string[]
  /** Origins that may show the player in a frame; none named: all. */
  frameOrigins?: readonly string[]
  /** @default Payload's own */
  logger?: Logger
  mediaDir: string
  dataDir: string
  /** Package names and paths, the preferred one first. */
  fonts: readonly string[]
  /** Where browsers reach the site, e.g. https://videos.example.com; empty: wherever they ask. */
  publicUrl: string
  secret: string
  responseCache?: RepreelOptions['responseCache']
  sandbox: 'auto' | 'require'
  signing?: RepreelOptions['signing']
  generate?: RepreelOptions['generate']
  graphQL?: RepreelOptions['graphQL']
  /** Whether production tells clients the GraphQL schema. @default true */
  introspection?: boolean
  webhooks?: RepreelOptions['webhooks']
  /** Unset: as many FFmpeg processes as there are cores and memory for. */
  concurrency?: number | undefined
  cdnUrl?: string | undefined
  deliver?: RepreelOptions['deliver']
  s3?: RepreelOptions['s3']
  storeLimits?: RepreelOptions['storeLimits']
}

// Turbopack knows no import.meta.dirname.
const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const gibibyte = 1024 ** 3

/** The reference application: the plugin, its users and its limits. */
export const appConfig = ({
  cdnUrl,
  concurrency,
  corsOrigins = [],
  databaseUrl,
  dataDir,
  deliver,
  directDatabaseUrl,
  fonts,
  frameOrigins = [],
  logger,
  mediaDir,
  publicUrl,
  responseCache,
  s3,
  sandbox,
  secret,
  generate,
  graphQL,
  introspection = true,
  signing,
  storeLimits,
  webhooks,
}: AppConfigArgs): Config => ({
  admin: {
    // Gravatar would tell a third party who signs in.
    avatar: 'default',
    // Reads well in both languages.
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: {
      baseDir: repositoryRoot,
      importMapFile: join(repositoryRoot, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Repreel' },
    user: slugs.users,
  },
  cors: [...corsOrigins],
  db: postgresAdapter({
    migrationDir: join(repositoryRoot, 'src/migrations'),
    pool: { connectionString: databaseUrl, connectionTimeoutMillis: 10_000, max: 10 },
    // The schema is what the migrations say, in development too.
    push: false,
  }),
  defaultDepth: 1,
  editor: lexicalEditor(),
  graphQL: {
    // The schema is public with this repository; clients and their tools need it from the server too.
    disableIntrospectionInProduction: !introspection,
    schemaOutputFile: join(repositoryRoot, 'src/generated/schema.graphql'),
  },
  i18n: {
    fallbackLanguage: 'en',
    supportedLanguages: { en, fr },
    // Payload's French has no gender for what is created, calls a content language regional settings, and an upload a download.
    translations: {
      fr: {
        general: {
          created: 'Créé le',
          createNew: 'Créer',
          createNewLabel: 'Créer : {{label}}',
          creatingNewLabel: 'Création : {{label}}',
          locale: 'Langue',
        },
        upload: { bulkUpload: 'Envoyer plusieurs fichiers' },
      },
    },
  },
  localization: {
    defaultLocale: 'en',
    fallback: true,
    locales: [
      { code: 'en', label: { en: 'English', fr: 'Anglais' } },
      { code: 'fr', label: { en: 'French', fr: 'Français' } },
    ],
  },
  ...(logger && { logger }),
  maxDepth: 4,
  // Users come last, so that the menu begins with what editors work on.
  plugins: [
    repreel({
      cdnUrl,
      concurrency,
      dataDir,
      deliver,
      directDatabaseUrl,
      fonts,
      frameOrigins,
      mediaDir,
      responseCache,
      roleOf,
      s3,
      sandbox,
      generate,
      graphQL,
      signing,
      storeLimits,
      webhooks,
    }),
    (config) => ({ ...config, collections: [...(config.collections ?? []), withCappedReads(users)] }),
  ],
  secret,
  serverURL: publicUrl,
  sharp,
  telemetry: false,
  // The declaration block would end up in the package's types and clash with its host's; see generated/declare.d.ts.
  typescript: { declare: false, outputFile: join(repositoryRoot, 'src/generated/payload-types.ts') },
  upload: {
    limits: { fileSize: 2 * gibibyte },
    requestSizeLimit: 2 * gibibyte + 1024 ** 2,
    tempFileDir: join(resolve(dataDir), 'uploads'),
    uploadTimeout: 10 * 60 * 1000,
    useTempFiles: true,
  },
})
