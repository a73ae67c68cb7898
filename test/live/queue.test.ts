import type { QueuePage } from '../../src/core/queue/types.ts'
import type { FetchApi } from '../jobs/createFetch.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeClip, makeSquat, workoutData } from '../cms/content.ts'
import { signIn } from '../cms/signIn.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
let asAdmin: FetchApi

const sql = (text: string, values: unknown[] = []) => poolOf(cms.payload).query(text, values)
const read = async (query = ''): Promise<QueuePage> =>
  (await (await asAdmin(`/repreel/queue${query}`)).json()) as QueuePage
const change = async (action: string, ids: readonly string[]) =>
  (await (
    await asAdmin('/repreel/queue', { body: JSON.stringify({ action, ids }), method: 'POST' })
  ).json()) as unknown
/** As pg-boss leaves a job whose last attempt failed. */
const fail = (name: string) =>
  sql(
    `UPDATE pgboss.job SET state = 'failed', retry_count = retry_limit, output = '{"message":"No space left"}' WHERE name = $1`,
    [name],
  )

beforeAll(async () => {
  cms = await openTestPayload()
  asAdmin = await signIn(cms, 'admin')
  const squat = await makeSquat(cms.payload)
  await cms.payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })
})
afterAll(() => cms.close())

test('the queue is for admins', async () => {
  const asEditor = await signIn(cms, 'editor')
  expect((await asEditor('/repreel/queue')).status).toBe(403)
  expect((await asAdmin('/repreel/queue?state=gone')).status).toBe(400)
})

test('a job says what it is for, how old it is and how often it was tried', async () => {
  const { jobs, queues } = await read()
  expect(queues).toContainEqual({ active: 0, failed: 0, name: 'plan-render', waiting: 1 })
  expect(jobs.find(({ queue }) => queue === 'plan-render')).toMatchObject({
    attempts: 0,
    error: null,
    mostAttempts: 6,
    state: 'waiting',
    subject: { collection: 'workouts', title: 'Seven minutes' },
  })
})

test('a job that was given up says why, and is tried again as a new render', async () => {
  await fail('plan-render')
  await sql(`UPDATE renders SET status = 'failed', error_code = 'plan-failed'`)
  const { jobs, total } = await read('?state=failed')
  expect(total).toBe(1)
  expect(jobs).toMatchObject([{ attempts: 6, error: 'No space left', queue: 'plan-render', state: 'failed' }])
  expect(await change('retry', [jobs[0]!.id])).toEqual({ results: [{ id: jobs[0]!.id, ok: true }] })
  expect((await read('?state=failed')).total).toBe(0)
  const { rows } = await sql(`SELECT status, reason FROM renders ORDER BY revision DESC LIMIT 1`)
  expect(rows).toEqual([{ reason: 'retry', status: 'queued' }])
})

test('an upload is checked again, other jobs run again, and what was discarded is gone', async () => {
  const clip = await makeClip(cms.payload, 'invalid')
  await sql(
    `INSERT INTO pgboss.job (name, data, state) VALUES ('ingest-clip', $1, 'failed'), ('fan-out', '{}', 'failed'), ('announce', '{}', 'failed')`,
    [JSON.stringify({ clipId: clip.id })],
  )
  const { jobs } = await read('?state=failed')
  const idOf = (name: string) => jobs.find(({ queue }) => queue === name)!.id
  await change('retry', [idOf('ingest-clip'), idOf('fan-out')])
  expect(await change('discard', [idOf('announce')])).toMatchObject({ results: [{ ok: true }] })
  expect(await change('discard', [idOf('announce')])).toMatchObject({ results: [{ ok: false }] })
  expect((await read('?state=failed')).total).toBe(0)
  const { rows } = await sql(`SELECT status FROM clips WHERE id = $1`, [clip.id])
  expect(rows).toEqual([{ status: 'processing' }])
})
