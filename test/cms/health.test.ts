import type { HealthCheck } from '../../src/endpoints/health/types.ts'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dbOf } from '../../src/adapters/payload/dbOf.ts'
import { noteWorker } from '../../src/adapters/queue/ledger/noteWorker.ts'
import { createExamine } from '../../src/endpoints/health/createExamine.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createFetch } from '../jobs/createFetch.ts'
import { signIn } from './signIn.ts'

const WORKER = '00000000-0000-4000-8000-000000000001'

let cms: TestPayload
beforeAll(async () => {
  cms = await openTestPayload()
})
afterAll(() => cms.close())

const ask = (path: string): Promise<Response> => createFetch(cms)(`/health${path}`)

type LookArgs = { mediaDir?: string; payload?: Payload }

/** Without the two seconds for which an answer is kept. */
const look = async ({ mediaDir, payload }: LookArgs = {}): Promise<Record<string, HealthCheck>> => {
  const store = { dataDir: cms.dataFolder, mediaDir: mediaDir ?? cms.mediaFolder, s3: null }
  const found = await createExamine(store)(payload ?? cms.payload)
  return Object.fromEntries(found.map((check) => [check.name, check]))
}

const work = (about: object, concurrency = 2) =>
  noteWorker({ about, concurrency, db: dbOf(cms.payload), id: WORKER })

test('a process that answers is alive', async () => {
  expect((await ask('/live')).status).toBe(200)
})

test('without a worker it is not ready, says so in words, and serves all the same', async () => {
  const response = await ask('/ready')
  expect(response.status).toBe(503)
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({
    code: 'health-not-ready',
    detail: 'No worker has reported for 60 s: no video is made',
  })
  // Neither figures nor versions, names or places for anybody.
  expect(text).not.toMatch(/PostgreSQL|remedy|"detail":"none/u)
  expect((await ask('/ready?for=serving')).status).toBe(200)
})

test('staff also reads figures and what to do', async () => {
  const askAsEditor = await signIn(cms, 'editor')
  const text = await (await askAsEditor('/health/ready')).text()
  expect(text).toMatch(/PostgreSQL \d+/u)
  expect(text).toContain('npm run worker')
})

test('a worker reports its FFmpeg, its sandbox and its build', async () => {
  await work({ build: 'abcdef', ffmpeg: '5.1.9', sandbox: 'bwrap' })
  expect(await look()).toMatchObject({
    database: { status: 'ok' },
    ffmpeg: { detail: '5.1.9', status: 'ok' },
    migrations: { status: 'ok' },
    sandbox: { status: 'ok' },
    store: { status: 'ok' },
    worker: { detail: expect.stringContaining('build abcdef') as string, status: 'ok' },
  })
  await work({ build: 'abcdef', ffmpeg: '5.1.9', sandbox: 'prlimit' })
  expect((await look()).sandbox).toMatchObject({
    status: 'warning',
    summary: 'Uploads are read with limits only',
  })
  await work({}, 0)
  expect((await look()).worker).toMatchObject({ status: 'warning' })
})

test('a store that is gone, and a database that does not fit, are named', async () => {
  expect((await look({ mediaDir: '/dev/null/media' })).store).toMatchObject({
    status: 'failed',
    summary: 'Videos cannot be read or kept',
  })
  const db = dbOf(cms.payload)
  const { rows } = await db.executeSql(
    'DELETE FROM payload_migrations WHERE name IS NOT NULL RETURNING name',
    [],
  )
  expect(rows.length).toBeGreaterThan(0)
  expect((await look()).migrations).toMatchObject({
    status: 'failed',
    summary: 'The database is older than this program',
  })
})

test('a database that does not answer is told within seconds', async () => {
  const silent = { query: () => new Promise(() => undefined) }
  const payload = { ...cms.payload, db: { ...cms.payload.db, pool: silent } } as unknown as Payload
  expect((await look({ payload })).database).toMatchObject({
    detail: 'no answer within 2 s',
    status: 'failed',
  })
})
