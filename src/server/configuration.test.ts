import type { RepreelOptions } from '../options.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

const folder = await mkdtemp(join(tmpdir(), 'repreel-variables-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('every variable of the plugin reaches it', async () => {
  const key = 'a-key-of-32-characters-or-even-more'
  const variables = {
    DATABASE_DIRECT_URL: 'postgres://direct.test/repreel',
    DATABASE_URL: 'postgres://pooler.test/repreel',
    PAYLOAD_SECRET: 'a-secret-of-32-characters-or-more',
    REPREEL_CACHE_GB: '7',
    REPREEL_CDN_URL: 'https://cdn.example.com/exports',
    REPREEL_CONCURRENCY: '3',
    REPREEL_CORS_ORIGINS: 'https://app.example.com',
    REPREEL_DATA: join(folder, 'data'),
    REPREEL_DELIVER: 'export',
    REPREEL_FONTS: '@fontsource/noto-sans-arabic',
    REPREEL_FRAME_ORIGINS: 'https://www.example.com',
    REPREEL_GENERATE_CPU_SECONDS: '60',
    REPREEL_GENERATE_HOURS: '2',
    REPREEL_GENERATE_QUEUE: '9',
    REPREEL_GENERATE_SECONDS: '30',
    REPREEL_KEEP_VERSIONS: '4',
    REPREEL_LOG_LEVEL: 'silent',
    REPREEL_MEDIA: join(folder, 'media'),
    REPREEL_PUBLIC_URL: 'https://videos.example.com',
    REPREEL_S3_ACCESS_KEY_ID: 'id',
    REPREEL_S3_BUCKET: 'videos',
    REPREEL_S3_ENDPOINT: 'https://s3.example.com',
    REPREEL_S3_PATH_STYLE: '0',
    REPREEL_S3_PREFIX: 'repreel',
    REPREEL_S3_REGION: 'eu-west-3',
    REPREEL_S3_SECRET_ACCESS_KEY: 'key',
    REPREEL_SANDBOX: 'require',
    REPREEL_SIGNED_HOURS: '1',
    REPREEL_SIGNED_MAX_HOURS: '2',
    REPREEL_SIGNING_KEYS: key,
    REPREEL_STORE_MAX_GB: '5',
    REPREEL_UNUSED_HOURS: '12',
    REPREEL_WEBHOOKS_PRIVATE: '1',
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const { default: promised } = await import('../../payload.config.ts')
  const { cors, custom, secret, serverURL } = await promised
  expect({ cors, secret, serverURL }).toEqual({
    cors: [variables.REPREEL_CORS_ORIGINS],
    secret: variables.PAYLOAD_SECRET,
    serverURL: variables.REPREEL_PUBLIC_URL,
  })
  expect(custom?.['repreel'] as RepreelOptions).toMatchObject({
    concurrency: 3,
    dataDir: variables.REPREEL_DATA,
    deliver: { cdnUrl: variables.REPREEL_CDN_URL, how: 'export' },
    directDatabaseUrl: variables.DATABASE_DIRECT_URL,
    fonts: [variables.REPREEL_FONTS],
    frameOrigins: [variables.REPREEL_FRAME_ORIGINS],
    generate: { cpuSeconds: 60, keepHours: 2, queue: 9, seconds: 30 },
    mediaDir: variables.REPREEL_MEDIA,
    s3: {
      bucket: 'videos',
      cacheBytes: 7e9,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
      endpoint: variables.REPREEL_S3_ENDPOINT,
      forcePathStyle: false,
      prefix: 'repreel/',
      region: 'eu-west-3',
    },
    sandbox: 'require',
    signing: { keys: [key], maxSeconds: 7200, seconds: 3600 },
    storeLimits: { keepVersions: 4, maxBytes: 5e9, unusedHours: 12 },
    webhooks: { allowPrivate: true },
  })
})
