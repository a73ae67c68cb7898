import type { ContentStore, StoreName } from '../../src/adapters/store/types.ts'
import type { ResolvedS3 } from '../../src/adapters/store/s3/types.ts'
import type { Clip, Workout } from '../../src/generated/payload-types.ts'
import type { Worker } from '../../src/worker/startWorker.ts'
import type { Payload } from 'payload'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { listObjects } from '../../src/adapters/store/s3/listObjects.ts'
import { openBucket } from '../../src/adapters/store/s3/openBucket.ts'
import { openStore } from '../../src/adapters/store/openStore.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { verifyStore } from '../../src/jobs/store/verifyStore.ts'
import { closePayload } from '../../src/server/database/closePayload.ts'
import { openEngineSettings } from '../../src/worker/openEngineSettings.ts'
import { startWorker } from '../../src/worker/startWorker.ts'
import { makeCategory, makeExercise } from '../cms/content.ts'
import { openApp, openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { openTestBucket } from '../helpers/s3/openTestBucket.ts'
import { createFetch } from '../jobs/createFetch.ts'
import { renderRows } from '../jobs/renderRows.ts'
import { shortWorkout } from '../jobs/shortWorkout.ts'
import { tinyClip } from '../jobs/tinyClip.ts'
import { until } from '../jobs/until.ts'
import { uploadClip } from '../jobs/uploadClip.ts'

/** What editors and apps speak to. */
let web: TestPayload
/** Another machine: of the first one's it has the database and the bucket. */
let away: { folder: string; payload: Payload; worker: Worker }
/** One more web process, which sends viewers to the bucket; the worker writes versions out for it. */
let exporting: TestPayload
let s3: ResolvedS3
let closeBucket: () => Promise<void>
let clip: Clip
let workout: Workout

beforeAll(async () => {
  const bucket = await openTestBucket()
  s3 = bucket.s3
  closeBucket = bucket.close
  web = await openTestPayload({ s3 })
  const folder = await mkdtemp(join(tmpdir(), 'repreel-away-'))
  const payload = await openApp({
    databaseUrl: web.databaseUrl,
    dataFolder: join(folder, 'data'),
    mediaFolder: join(folder, 'media'),
    options: { deliver: 'export', s3 },
  })
  const cacheKey = randomUUID()
  const dataFolder = join(folder, 'exporting')
  exporting = {
    ...web,
    cacheKey,
    payload: await openApp({ ...web, cacheKey, dataFolder, options: { deliver: 'export', s3 } }),
  }
  away = { folder, payload, worker: await startWorker({ payload }) }
  clip = await uploadClip(web.payload, await tinyClip())
  const category = await makeCategory(web.payload, 'Legs')
  const data = { category: category.id, clip: clip.id, name: 'Squat' }
  const exercise = await makeExercise({ data, payload: web.payload })
  workout = await web.payload.create({ collection: slugs.workouts, data: shortWorkout([exercise]) })
  await until(async () => (await renderRows(web.payload, workout.id))[0]?.status === 'ready')
}, 240_000)
afterAll(async () => {
  await away.worker.stop()
  await closePayload(away.payload)
  await closePayload(exporting.payload)
  await web.close()
  await closeBucket()
  await rm(away.folder, { force: true, recursive: true })
})

const store = (): ContentStore => openStore({ dataDir: join(web.dataFolder, 'other'), mediaDir: '', s3 })
const keysBelow = async (prefix: string): Promise<string[]> => {
  const keys = []
  for await (const { key } of listObjects({ bucket: openBucket(s3), prefix: s3.prefix + prefix }))
    keys.push(key.slice(s3.prefix.length))
  return keys
}
type Url = string | null | undefined
const getFrom = (app: TestPayload, url: Url, headers: Record<string, string> = {}): Promise<Response> =>
  createFetch(app)(url!.replace(/^.*\/api/, ''), { headers })
const get = (url: Url, headers: Record<string, string> = {}): Promise<Response> => getFrom(web, url, headers)

test('a clip uploaded to one machine is ingested on another, and neither keeps a file of its own', async () => {
  expect(clip).toMatchObject({ filename: 'clip.mov', status: 'usable' })
  const { rows } = await poolOf(web.payload).query(`SELECT FROM pgboss.job WHERE name = 'ingest-clip'`)
  expect(rows).toHaveLength(1)
  expect(await keysBelow('uploads/')).toEqual(['uploads/clips/clip.mov'])
  expect([web.mediaFolder, join(away.folder, 'media')].map(existsSync)).toEqual([false, false])
})

test('what a worker on one machine rendered the web process of another serves, whole and in ranges', async () => {
  const { video } = await web.payload.findByID({ collection: slugs.workouts, id: workout.id })
  const url = video?.mp4?.url
  const whole = await get(url)
  const bytes = Buffer.from(await whole.arrayBuffer())
  expect(whole.status).toBe(200)
  expect(bytes.length).toBeGreaterThan(10_000)
  const part = await get(url, { range: 'bytes=9000-9999' })
  expect(part.status).toBe(206)
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(9000, 10_000))).toBe(true)
  expect((await get(video?.hls?.url)).status).toBe(200)
})

const verify = async (heal: boolean) => {
  const engine = await openEngineSettings(away.payload)
  try {
    return await verifyStore({
      context: { payload: web.payload, pool: poolOf(web.payload), store: store() },
      from: null,
      heal: heal ? engine.settings : null,
      signal: new AbortController().signal,
    })
  } finally {
    await engine.release()
  }
}
const first = async (kind: StoreName['kind'], extension: string): Promise<StoreName> => {
  for await (const { name } of store().list(kind)) if (name.extension === extension) return name
  throw new Error(`the store has no ${kind}`)
}
const damage = ({ extension, key, kind }: StoreName, sha256: string) =>
  openBucket(s3).client.send(
    new PutObjectCommand({
      Body: 'damaged',
      Bucket: s3.bucket,
      Key: `${s3.prefix}store/${kind}/${key.slice(0, 2)}/${key}.${extension}`,
      Metadata: { sha256 },
    }),
  )

test('damaged and lost files of the bucket are told, and made again from the upload to the byte', async () => {
  const [segment, normalised, original] = [
    await first('segments', 'mp4'),
    await first('clips', 'mp4'),
    await first('originals', 'mov'),
  ]
  const was = await store().rehash(segment)
  await damage(segment, was!.sha256)
  await store().remove(normalised)
  await damage(original, original.key)
  const { figures, problems } = await verify(true)
  expect(problems).toHaveLength(3)
  expect(problems.map(({ healing }) => healing)).toEqual([
    { healed: true },
    { healed: true },
    { healed: true },
  ])
  expect(figures.files).toBeGreaterThan(3)
  expect(await store().rehash(segment)).toEqual(was)
  expect((await verify(false)).problems).toEqual([])
})

test('pictures lie in the bucket in all their sizes, are served, and go with their document', async () => {
  const data = await sharp({ create: { background: '#334455', channels: 3, height: 720, width: 1280 } })
    .jpeg()
    .toBuffer()
  const { payload } = web
  const made = await payload.create({
    collection: slugs.media,
    data: { alt: 'A wall' },
    file: { data, mimetype: 'image/jpeg', name: 'wall.jpg', size: data.length },
  })
  expect(await keysBelow('uploads/images/')).toHaveLength(4)
  for (const url of [made.url, made.sizes?.card?.url]) {
    const answer = await get(url)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
  }
  await payload.delete({ collection: slugs.media, id: made.id })
  expect(await keysBelow('uploads/images/')).toEqual([])
})

const exports = async () => {
  const { rows } = await poolOf(web.payload).query<{ prefix: string; visibility: string; isDone: boolean }>(
    'SELECT prefix, visibility, done_at IS NOT NULL AS "isDone" FROM repreel.export WHERE ended_at IS NULL',
  )
  return rows
}
const exportedAs = (visibility: string) =>
  until(async () => {
    const [found] = await exports()
    return found?.isDone && found.visibility === visibility && found.prefix
  })
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer())

test('a version written out is the same to the byte, and each file of it is found by a signed address', async () => {
  const prefix = await exportedAs('public')
  const { video } = await web.payload.findByID({ collection: slugs.workouts, id: workout.id })
  const sent = await getFrom(exporting, video?.mp4?.url)
  const location = sent.headers.get('location')!
  expect([
    sent.status,
    location.startsWith(`${s3.endpoint}/${s3.bucket}/${s3.prefix}exports/${prefix}/`),
  ]).toEqual([302, true])
  const streamed = await bytesOf(await get(video?.mp4?.url))
  const exported = await fetch(location)
  expect(exported.headers.get('content-type')).toBe('video/mp4')
  expect((await bytesOf(exported)).equals(streamed)).toBe(true)
  const part = await fetch(location, { headers: { range: 'bytes=5-9' } })
  expect([part.status, (await bytesOf(part)).equals(streamed.subarray(5, 10))]).toEqual([206, true])
  expect((await fetch(location.replace(/X-Amz-Signature=../, 'X-Amz-Signature=00'))).status).toBe(403)

  const master = await getFrom(exporting, video?.hls?.url)
  expect([master.status, await master.text()]).toEqual([200, expect.stringContaining('#EXTM3U')])
  const lines = (await keysBelow(`exports/${prefix}/`)).map((key) => key.slice(`exports/${prefix}/`.length))
  const fragment = lines.find((path) => path.endsWith('/v0.m4s'))!
  const version = video!.mp4!.url!.replace(/[^/]+\.mp4$/, '')
  const redirected = await getFrom(exporting, version + fragment)
  expect(redirected.status).toBe(302)
  expect(
    (await bytesOf(await fetch(redirected.headers.get('location')!))).equals(
      await bytesOf(await get(version + fragment)),
    ),
  ).toBe(true)
  // Browsers ask the page's policy where a redirect leads to, too.
  const page = await getFrom(exporting, `/repreel/embed/${workout.id}`)
  for (const directive of ['connect-src', 'img-src', 'media-src'])
    expect(page.headers.get('content-security-policy')).toContain(`${directive} 'self' ${s3.endpoint}`)
  for (const end of [
    'master.m3u8',
    'video.m3u8',
    'audio.m3u8',
    'video-init.mp4',
    'a0.m4s',
    'poster.webp',
    'storyboard.vtt',
  ])
    expect(lines.some((path) => path.endsWith(end))).toBe(true)
})

test('who may see it changes: from the save on nobody is sent to the old prefix, and its files go', async () => {
  const { payload } = exporting
  const { video } = await payload.findByID({ collection: slugs.workouts, id: workout.id })
  const old = (await exports())[0]!.prefix
  const set = (visibility: Workout['visibility']) =>
    payload.update({ collection: slugs.workouts, data: { _status: 'published', visibility }, id: workout.id })
  await set('unlisted')
  expect((await getFrom(exporting, video?.mp4?.url)).headers.get('location') ?? '').not.toContain(old)
  const fresh = await exportedAs('unlisted')
  expect(fresh).not.toBe(old)
  await until(async () => (await keysBelow(`exports/${old}/`)).length === 0)
  expect((await getFrom(exporting, video?.mp4?.url)).headers.get('location')).toContain(fresh)
  await set('private')
  expect((await getFrom(exporting, video?.mp4?.url)).status).toBe(404)
  await until(async () => (await keysBelow('exports/')).length === 0)
  expect(await exports()).toEqual([])
})
