import { buildConfig } from 'payload'
import { appConfig } from './src/app/appConfig.ts'
import { listOf } from './src/core/listOf.ts'

const { env } = process

/** The only place, with `server/` and `cli/`, that reads the environment; `npm start` fills in what is missing. */
export default buildConfig(
  appConfig({
    concurrency: env.REPREEL_CONCURRENCY ? Number(env.REPREEL_CONCURRENCY) : undefined,
    databaseUrl: env.DATABASE_URL ?? '',
    dataDir: env.REPREEL_DATA ?? '.data',
    directDatabaseUrl: env.DATABASE_DIRECT_URL,
    fonts: listOf(env.REPREEL_FONTS ?? ''),
    mediaDir: env.REPREEL_MEDIA ?? 'media',
    publicUrl: env.REPREEL_PUBLIC_URL ?? '',
    sandbox: env.REPREEL_SANDBOX === 'require' ? 'require' : 'auto',
    secret: env.PAYLOAD_SECRET ?? '',
  }),
)
