import { rm, writeFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { makeUser } from '../cms/content.ts'
import { ffmpegsOf } from '../jobs/ffmpegsOf.ts'
import { createAsk } from '../jobs/graphql.ts'
import { tinyClip } from '../jobs/tinyClip.ts'
import { until } from '../jobs/until.ts'
import { uploadClip } from '../jobs/uploadClip.ts'
import { short, trainingStudio } from './trainingStudio.ts'

const { ask, limits, post, sessions, squat, studio } = await trainingStudio()
afterAll(() => studio.close())

const last = async () => (await sessions()).at(-1)
const running = () => ffmpegsOf(studio.dataFolder)
/** Encoded for long enough to be met: a loop that no other training has. */
const long = { ...short, exercises: ['long'], height: 1080 }

test('a client that goes takes its work with it, unless somebody else waits for the same', async () => {
  // Longer than it takes to see on a busy machine that a client has gone.
  const clip = await uploadClip(studio.payload, await tinyClip({ colour: 'teal', seconds: 30 }))
  await studio.makeExercise('Long', clip)
  const [one, other] = [new AbortController(), new AbortController()]
  const answers = [one, other].map((each) => post(long, { signal: each.signal }).catch(() => null))
  await until(async () => (await running()).length > 0)
  one.abort()
  await until(async () => (await watchers()) === 1)
  expect(await last()).toMatchObject({ status: 'rendering' })
  other.abort()
  await until(async () => (await last())?.status === 'cancelled' && (await running()).length === 0)
  await Promise.all(answers)
  const { rows } = await poolOf(studio.payload).query(`SELECT FROM repreel.piece WHERE state = 'queued'`)
  expect(rows).toEqual([])
})

const watchers = async (): Promise<number> =>
  (await poolOf(studio.payload).query('SELECT FROM repreel.watcher')).rows.length

test('a client that goes while it is sent the film stops the rest', async () => {
  const gone = new AbortController()
  // The first one is there at once, the other is still encoded then.
  const body = { ...long, aspect: '9:16', exercises: [squat.slug, 'long'] }
  const answer = await post(body, { signal: gone.signal })
  const reader = answer.body!.getReader()
  await reader.read()
  await reader.cancel()
  await until(async () => (await last())?.status === 'cancelled' && (await running()).length === 0)
})

test('a training that staff stop is told as stopped, to be asked for again', async () => {
  const body = { ...long, aspect: '1:1' }
  const answer = post(body, { headers: { accept: 'application/json' } })
  await until(async () => (await running()).length > 0)
  const editor = await makeUser(studio.payload, 'editor')
  const { errors } = await createAsk(studio.payload)({
    source: `mutation { cancelRender(id: ${(await last())!.id}) { id } }`,
    user: { ...editor, collection: slugs.users },
  })
  expect(errors).toBeUndefined()
  const stopped = await answer
  expect(stopped.status).toBe(503)
  expect(stopped.headers.get('retry-after')).toBe('1')
  expect(await stopped.json()).toMatchObject({ code: 'generate-stopped' })
  await until(async () => (await running()).length === 0)
})

test('an encode that fails is told as such, and a clip that is missing as what it is', async () => {
  const clip = await uploadClip(studio.payload, await tinyClip({ colour: 'olive' }))
  await studio.makeExercise('Broken', clip)
  const store = createDiskStore({ root: studio.mediaFolder })
  const path = await store.localPath(storeNames.clip(clip.normalised!.hash as never)) // branded
  await writeFile(path, 'not a video')
  const body = { ...short, exercises: ['broken'], height: 480 }
  expect(await ask(body)).toMatchObject({
    body: { code: 'generate-failed', reason: 'encode-failed' },
    status: 502,
  })
  await rm(path)
  expect(await ask(body)).toMatchObject({ body: { code: 'generate-clip-missing' }, status: 424 })
})

test('without a worker a request ends in time, and says what was done; the queue has its limit', async () => {
  const before = { ...limits }
  await studio.worker.stop()
  Object.assign(limits, { queue: 1, seconds: 2 })
  const late = ask({ ...short, exercises: [squat.slug] })
  await until(async () => (await last())?.status === 'queued')
  const refused = await post({ ...short, exercises: [squat.slug], voice: 'full' })
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(refused.status).toBe(503)
  expect(await refused.json()).toMatchObject({ code: 'generate-queue-full', limit: 1, waiting: 1 })
  expect(await late).toMatchObject({
    body: { code: 'generate-timeout', done: 0, limitSeconds: 2, percent: 0, status: 504 },
    status: 504,
  })
  // Nobody waits for it any more.
  expect(await last()).toMatchObject({ status: 'cancelled' })
  Object.assign(limits, before)
})
