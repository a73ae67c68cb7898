import type { FetchApi } from '../jobs/createFetch.ts'
import type { Overview } from '../../src/core/overview/types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeClip, makeSquat, workoutData } from '../cms/content.ts'
import { signIn } from '../cms/signIn.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
let asViewer: FetchApi
let asEditor: FetchApi
const workouts: number[] = []

const sql = (text: string, values: unknown[] = []) => poolOf(cms.payload).query(text, values)
const overview = async (): Promise<Overview> =>
  (await (await asViewer('/repreel/overview')).json()) as Overview

beforeAll(async () => {
  cms = await openTestPayload()
  asViewer = await signIn(cms, 'viewer')
  asEditor = await signIn(cms, 'editor')
  const squat = await makeSquat(cms.payload)
  for (const title of ['One', 'Two', 'Three'])
    workouts.push(
      (await cms.payload.create({ collection: slugs.workouts, data: { ...workoutData(squat.id), title } }))
        .id,
    )
})
afterAll(() => cms.close())

test('what is queued is counted, and what is used most is named', async () => {
  expect(await overview()).toMatchObject({
    exercises: [{ name: 'Squat', workouts: 3 }],
    failed: { count: 0, first: [] },
    hasWorker: false,
    moving: 3,
    stale: { count: 0, first: [] },
  })
})

test('a published workout whose newest render failed is told of, with why', async () => {
  await sql(
    `UPDATE renders SET status = 'failed', error_code = 'encode-failed', error_message = 'No space left' WHERE workout_id = $1`,
    [workouts[0]],
  )
  expect((await overview()).failed).toEqual({
    count: 1,
    first: [
      {
        error: { code: 'encode-failed', message: 'No space left' },
        id: workouts[0],
        isServed: false,
        renderId: expect.any(Number) as number,
        title: 'One',
      },
    ],
  })
})

test('a version of another build than the workers’ is outdated, and one of older content is stale', async () => {
  await sql(`UPDATE renders SET status = 'ready', renderer_build = 'old' WHERE workout_id = $1`, [
    workouts[1],
  ])
  expect((await overview()).stale.count).toBe(0)
  await sql(
    `INSERT INTO repreel.worker (id, concurrency, about) VALUES (gen_random_uuid(), 2, '{"build":"new"}')`,
  )
  expect((await overview()).stale.first).toEqual([{ id: workouts[1], title: 'Two', why: 'encoder' }])
  await sql(
    `INSERT INTO renders (workout_id, revision, token, status, reason, input_hash)
     SELECT workout_id, revision + 1, 'another', 'cancelled', 'publish', 'other' FROM renders WHERE workout_id = $1`,
    [workouts[1]],
  )
  expect((await overview()).stale.first).toEqual([{ id: workouts[1], title: 'Two', why: 'content' }])
})

test('a clip that cannot be used, and one whose licence names nobody, are told of', async () => {
  const bad = await makeClip(cms.payload, 'invalid')
  const good = await makeClip(cms.payload)
  await sql(`UPDATE clips SET licence_license = 'CC-BY-4.0' WHERE id = $1`, [good.id])
  expect((await overview()).clips).toMatchObject({
    unlicensed: { count: 1, first: [{ id: good.id }] },
    unusable: { count: 1, first: [{ id: bad.id }] },
  })
})

const many = (body: unknown, as: FetchApi = asEditor) =>
  as('/repreel/renders', { body: JSON.stringify(body), method: 'POST' })

test('many are asked for at once, and each says what became of it', async () => {
  const response = await many({ action: 'render', ids: [workouts[0], 999_999], of: 'workouts' })
  expect(await response.json()).toMatchObject({
    results: [
      { id: workouts[0], ok: true, status: 'queued' },
      { id: 999_999, ok: false },
    ],
  })
  const cancelled = await many({ action: 'cancel', ids: workouts, of: 'workouts' })
  expect(await cancelled.json()).toMatchObject({
    results: [{ ok: true, status: 'cancelled' }, { ok: false }, { ok: true, status: 'cancelled' }],
  })
})

test('a viewer may not, and what is asked wrongly is told', async () => {
  expect((await many({ action: 'render', ids: [1], of: 'renders' }, asViewer)).status).toBe(403)
  const wrong = await many({ action: 'burn', ids: [], of: 'renders' })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toMatch(/action.*ids/u)
  const ids = Array.from({ length: 101 }, (_, i) => i + 1)
  expect((await many({ action: 'render', ids, of: 'renders' })).status).toBe(400)
})
