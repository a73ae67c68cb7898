import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const read = (variables: Record<string, string>) => readEnvironment({ root: '/app', variables })

const refused = (variables: Record<string, string>, message: string) =>
  expect(() => read(variables)).toThrow(message)

test('nothing needs to be set', () => {
  expect(read({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    databaseUrl: undefined,
    databaseDirectUrl: undefined,
    payloadSecret: undefined,
    dataFolder: '/app/.data',
    mediaFolder: '/app/media',
    demo: true,
    adminEmail: 'admin@repreel.local',
    adminPassword: undefined,
    sandbox: 'auto',
    concurrency: undefined,
    keepVersions: undefined,
    unusedHours: 168,
    storeMaxGigabytes: undefined,
    fonts: [],
    corsOrigins: [],
    frameOrigins: [],
    trustedProxies: [],
    ratePerMinute: 6000,
    rateShared: false,
    logLevel: 'info',
    deliver: 'stream',
    cdnUrl: undefined,
    s3: undefined,
    signingKeys: [],
    signedHours: 6,
    signedMaxHours: 168,
    generateSeconds: 300,
    graphQLCacheMegabytes: 64,
    graphQLCacheSeconds: 60,
    graphQLComplexity: 10_000,
    graphQLDepth: 10,
    graphQLIntrospection: true,
    generateQueue: 100,
    generateHours: 24,
    generateCpuSeconds: 120,
    webhooksPrivate: false,
  })
})

test('an empty variable counts as unset', () => {
  expect(read({ PORT: '', DATABASE_URL: ' ', PAYLOAD_SECRET: '' })).toEqual(read({}))
})

test('the public address follows host and port, and everywhere becomes here', () => {
  expect(read({ PORT: '80', HOST: 'studio.test' }).publicUrl).toBe('http://studio.test:80')
  expect(read({ HOST: '0.0.0.0' }).publicUrl).toBe('http://127.0.0.1:3000')
  expect(read({ HOST: '::' }).publicUrl).toBe('http://127.0.0.1:3000')
  expect(read({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000')
  expect(read({ REPREEL_PUBLIC_URL: 'https://v.example.com/' }).publicUrl).toBe('https://v.example.com')
})

test('folders may be absolute or start at the root', () => {
  const { dataFolder, mediaFolder } = read({ REPREEL_DATA: '/var/lib/repreel', REPREEL_MEDIA: 'big/media' })
  expect([dataFolder, mediaFolder]).toEqual(['/var/lib/repreel', '/app/big/media'])
})

test('each mistake is named with its value', () => {
  refused({ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535, got "70000"')
  refused({ PORT: '80x' }, 'got "80x"')
  refused({ REPREEL_PUBLIC_URL: 'videos.example.com' }, 'REPREEL_PUBLIC_URL must be an address like')
  refused({ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL must be like postgres://')
  refused(
    { DATABASE_DIRECT_URL: 'postgres://localhost/x' },
    'DATABASE_DIRECT_URL is set without DATABASE_URL',
  )
  refused({ REPREEL_DATA: '/' }, 'REPREEL_DATA must be a folder of its own')
  refused({ REPREEL_DEMO: 'yes' }, 'REPREEL_DEMO must be 0 or 1, got "yes"')
  refused({ REPREEL_ADMIN_EMAIL: 'admin' }, 'REPREEL_ADMIN_EMAIL must be an e-mail address, got "admin"')
  refused(
    { REPREEL_SIGNING_KEYS: `${'k'.repeat(32)},short` },
    'REPREEL_SIGNING_KEYS has a key of 5 characters',
  )
  refused({ REPREEL_SIGNED_HOURS: '200' }, 'REPREEL_SIGNED_HOURS is 200, more than REPREEL_SIGNED_MAX_HOURS')
  refused({ REPREEL_SANDBOX: 'off' }, 'REPREEL_SANDBOX must be "auto" or "require", got "off"')
})

test('a short or simple secret is refused, and no message repeats a secret', () => {
  refused({ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must have 32 characters or more, got 5')
  refused({ PAYLOAD_SECRET: 'a'.repeat(40) }, 'PAYLOAD_SECRET is too easily guessed')
  refused(
    { REPREEL_ADMIN_PASSWORD: 'hunter2' },
    'REPREEL_ADMIN_PASSWORD must have 10 characters or more, got 7',
  )
})

test('the variables of S3 belong together', () => {
  expect(
    read({
      REPREEL_CACHE_GB: '2',
      REPREEL_S3_ACCESS_KEY_ID: 'id',
      REPREEL_S3_BUCKET: 'videos',
      REPREEL_S3_ENDPOINT: 'https://s3.test',
      REPREEL_S3_PATH_STYLE: '0',
      REPREEL_S3_PREFIX: 'repreel',
      REPREEL_S3_REGION: 'eu-west-3',
      REPREEL_S3_SECRET_ACCESS_KEY: 'key',
    }).s3,
  ).toEqual({
    bucket: 'videos',
    cacheBytes: 2e9,
    credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    endpoint: 'https://s3.test',
    forcePathStyle: false,
    prefix: 'repreel',
    region: 'eu-west-3',
  })
  refused({ REPREEL_S3_BUCKET: 'videos', REPREEL_S3_ACCESS_KEY_ID: 'id' }, 'belong together')
  refused({ REPREEL_S3_ENDPOINT: 'https://s3.test' }, 'REPREEL_S3_BUCKET is not set')
  refused({ REPREEL_DELIVER: 'export' }, 'REPREEL_DELIVER is "export" without REPREEL_S3_BUCKET')
  refused({ REPREEL_DELIVER: 'push' }, 'must be "stream" or "export", got "push"')
  refused({ REPREEL_CDN_URL: 'https://cdn.test' }, 'REPREEL_CDN_URL is of use with REPREEL_DELIVER=export')
  refused({ REPREEL_S3_BUCKET: 'v' }, 'REPREEL_S3_BUCKET must be a bucket')
  refused({ REPREEL_S3_BUCKET: 'videos', REPREEL_S3_PREFIX: '../x' }, 'REPREEL_S3_PREFIX must be like')
})

test('all mistakes are told at once', () => {
  refused(
    { PORT: '0', REPREEL_DEMO: 'x' },
    'PORT must be a whole number from 1 to 65535, got "0"\nREPREEL_DEMO',
  )
})

test('fonts are a list with commas', () => {
  const { fonts } = readEnvironment({
    root: '/srv',
    variables: { REPREEL_FONTS: '@fontsource/noto-sans-arabic, /a/b.ttf,' },
  })
  expect(fonts).toEqual(['@fontsource/noto-sans-arabic', '/a/b.ttf'])
})

test('origins are origins, and proxies addresses or networks', () => {
  expect(read({ REPREEL_CORS_ORIGINS: 'https://a.example, http://localhost:8081' }).corsOrigins).toEqual([
    'https://a.example',
    'http://localhost:8081',
  ])
  expect(read({ REPREEL_TRUSTED_PROXIES: '10.0.0.0/8,::1' }).trustedProxies).toEqual(['10.0.0.0/8', '::1'])
  refused({ REPREEL_CORS_ORIGINS: 'https://a.example/app' }, 'without a path, got "https://a.example/app"')
  refused({ REPREEL_FRAME_ORIGINS: '*' }, 'got "*"')
  refused({ REPREEL_TRUSTED_PROXIES: 'nginx' }, 'like 10.0.0.0/8, got "nginx"')
  refused({ REPREEL_LOG_LEVEL: 'loud' }, 'one of debug, info, warn, error, silent, got "loud"')
})
