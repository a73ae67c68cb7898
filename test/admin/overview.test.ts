import type { Exercise, Workout } from '../../src/generated/payload-types.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../jobs/until.ts'
import { type Admin, adminTimeoutMs, type AdminPage, openAdmin } from './openAdmin.ts'

let admin: Admin
let database: pg.Client
let exercises: Exercise[]
let workout: Workout

const sql = (text: string, values: unknown[] = []) => database.query(text, values)

beforeAll(async () => {
  admin = await openAdmin()
  database = new pg.Client(admin.databaseUrl)
  // Dropping the database cuts the connection.
  database.on('error', () => undefined)
  await database.connect()
  exercises = await admin.seed.exercises(['Squat', 'Lunge'])
  workout = await admin.seed.workout(exercises, { title: 'Morning circuit' })
  await until(async () => {
    const { rows } = await sql(`SELECT FROM renders WHERE workout_id = $1 AND status = 'ready'`, [workout.id])
    return rows.length === 1
  })
}, adminTimeoutMs)
afterAll(async () => {
  await database.end()
  await admin.close()
})

const clean = async ({ close, complaints, foreign }: AdminPage): Promise<void> => {
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
  await close()
}

/** A render that no worker touches: what a worker writes is written by the test. */
const startRender = async (revision: number): Promise<void> => {
  await sql(
    `INSERT INTO renders (workout_id, revision, token, status, reason, input_hash, started_at)
     VALUES ($1, $2, $3, 'rendering', 're-render', 'hash', now())`,
    [workout.id, revision, `token${revision}`],
  )
}
const advance = (revision: number, percent: number) =>
  sql(
    `UPDATE renders SET done = $2, total = 10, percent = $3, cpu_seconds_done = $3, cpu_seconds_total = 400, concurrency = 2,
       updated_at = now() WHERE revision = $1`,
    [revision, Math.floor(percent / 10), percent],
  )
const end = (revision: number, status: string) =>
  sql(
    `UPDATE renders SET status = $2::text::enum_renders_status, finished_at = now(), updated_at = now(),
       error_code = CASE WHEN $2 = 'failed' THEN 'encode-failed' END,
       error_message = CASE WHEN $2 = 'failed' THEN 'No space left on the disk' END WHERE revision = $1`,
    [revision, status],
  )

test('in the list of workouts a render moves, fails and says what to do, without a refresh', async () => {
  const opened = await admin.open({ path: '/admin/collections/workouts' })
  const { page } = opened
  const row = page.getByRole('row', { name: /Morning circuit/u })
  await row.getByText('Ready').waitFor()
  await startRender(2)
  await row.getByText('Rendering').waitFor()
  await advance(2, 40)
  await row.getByText(/^40 % · 4 of 10 segments · about \d+ (?:s|min) left$/u).waitFor()
  await end(2, 'failed')
  await row.getByText('No space left on the disk').waitFor()
  await row.getByText(/^Try again\. If it fails again/u).waitFor()
  await row.getByText('The video before it is still served.').waitFor()
  await clean(opened)
})

test('the dashboard shows the failure, in French too, and tries it again', async () => {
  const opened = await admin.open({ language: 'fr' })
  const { page } = opened
  await page.getByText('No space left on the disk').waitFor()
  await page.getByRole('button', { name: 'Réessayer ceux-ci' }).click()
  await page.getByText('Chaque séance publiée a sa vidéo.', { exact: false }).waitFor()
  await page
    .getByText('2 séances', { exact: true })
    .or(page.getByText('1 séance', { exact: true }))
    .first()
    .waitFor()
  await clean(opened)
})

test('several are rendered again by one request, which says what became of each', async () => {
  const opened = await admin.open({ path: '/admin/collections/renders', role: 'editor' })
  const { page } = opened
  const asked: string[] = []
  page.on('request', (request) => request.method() === 'POST' && asked.push(new URL(request.url()).pathname))
  await page.getByText('Tick renders', { exact: false }).waitFor()
  await page.locator('thead input[type=checkbox]').check()
  await page.getByRole('button', { name: 'Render again' }).click()
  await page.getByText('under way', { exact: false }).first().waitFor()
  expect(asked.filter((path) => path.startsWith('/api/repreel'))).toEqual(['/api/repreel/renders'])
  await clean(opened)
})

test('a lost connection is said, mends itself, and what was missed is shown', async () => {
  const opened = await admin.open()
  const { page } = opened
  const stream = /\/repreel\/live/u
  await page.route(stream, (route) => route.abort('connectionreset'))
  await page.goto(`${admin.url}/admin/collections/workouts`)
  await page.getByText('Connection lost', { exact: false }).waitFor()
  await startRender(90)
  await advance(90, 70)
  await page.unroute(stream)
  await page
    .getByRole('row', { name: /Morning circuit/u })
    .getByText('70 %', { exact: false })
    .waitFor()
  await expect.poll(() => page.getByText('Connection lost', { exact: false }).count()).toBe(0)
  await end(90, 'superseded')
  await opened.close()
}, 120_000)

test('the queue is in the menu of admins, says what a job is for, and tries it again', async () => {
  await sql(
    `INSERT INTO pgboss.job (name, data, state, retry_limit, retry_count, output)
     VALUES ('export-workout', $1, 'failed', 5, 5, '{"message":"The bucket does not answer"}')`,
    [JSON.stringify({ workoutId: workout.id })],
  )
  const opened = await admin.open({ path: '/admin/queue', theme: 'dark', width: 820 })
  const { page } = opened
  const job = page.getByRole('row', { name: /export-workout/u })
  await job.getByRole('link', { name: 'Morning circuit' }).waitFor()
  await job.getByText('The bucket does not answer').waitFor()
  await job.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByText('1 discarded').first().waitFor()
  await clean(opened)
  const asEditor = await admin.open({ path: '/admin/queue', role: 'editor' })
  await asEditor.page.getByText('Only admins see the queue', { exact: false }).waitFor()
  expect(await asEditor.page.locator('a[href="/admin/queue"]').count()).toBe(0)
  await asEditor.close()
})

test('a render is called by its workout, and shows sizes and lengths as an editor reads them', async () => {
  const { rows } = await sql(`SELECT id FROM renders WHERE workout_id = $1 AND revision = 1`, [workout.id])
  const opened = await admin.open({ path: `/admin/collections/renders/${(rows as [{ id: number }])[0].id}` })
  const { page } = opened
  await page.getByRole('heading', { name: 'Morning circuit' }).waitFor()
  await page.getByText('0:15', { exact: true }).waitFor()
  await page.getByText(/^\d+ kB$/u).waitFor()
  expect(await page.locator('.react-datepicker__close-icon, .icon-wrap').count()).toBe(0)
  await clean(opened)
})
