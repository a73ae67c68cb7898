import type { User, Workout } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeUser } from '../cms/content.ts'
import { createFetch } from './createFetch.ts'
import { createAsk } from './graphql.ts'
import { renderRows, renderText, type TestRow } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { until } from './until.ts'

let studio: Studio
let workout: Workout
let editor: User

beforeAll(async () => {
  studio = await startStudio()
  editor = await makeUser(studio.payload, 'editor')
  workout = await studio.publish([await studio.makeExercise('Squat')])
  await settled(1)
})
afterAll(() => studio.close())

const settled = (revision: number): Promise<TestRow> =>
  until(async () => {
    const row = (await renderRows(studio.payload, workout.id)).find((each) => each.revision === revision)
    return row && !['queued', 'rendering', 'playable'].includes(row.status) && row
  })

const preview = async (user: User | null = editor): Promise<unknown> => {
  const { data, errors } = await createAsk(studio.payload)({
    source: `mutation { previewWorkout(id: ${workout.id}) { id } }`,
    user: user && { ...user, collection: 'users' },
  })
  return errors?.[0]?.message ?? data
}

const saveDraft = (title: string) =>
  studio.payload.update({ collection: slugs.workouts, data: { title }, draft: true, id: workout.id })

const outputsOf = async ({ id }: TestRow) => {
  const { rows } = await poolOf(studio.payload).query<{ output: unknown; title: string }>(
    `SELECT outputs -> 0 -> 'output' AS output, timelines -> 'en' ->> 'title' AS title FROM renders WHERE id = $1`,
    [id],
  )
  return rows[0]
}

test('a preview shows the draft at 480 lines to staff, and is never what the workout shows', async () => {
  await saveDraft('A draft title')
  expect(await preview(null)).toContain('not allowed')
  expect(await preview()).toMatchObject({ previewWorkout: {} })
  const row = await settled(2)
  expect(row).toMatchObject({ reason: 'preview', status: 'ready' })
  expect(await outputsOf(row)).toMatchObject({
    output: { height: 480, quality: 'preview' },
    title: 'A draft title',
  })
  const { video } = await studio.payload.findByID({ collection: slugs.workouts, id: workout.id })
  expect(video).toMatchObject({ mp4: { height: 720 }, stale: false, status: 'ready', version: 1 })
  const fetchApi = createFetch(studio)
  const path = `/repreel/versions/${row.token}/en-16x9-burned-480.mp4`
  expect((await fetchApi(path)).status).toBe(403)
  const { token } = await studio.payload.login({
    collection: slugs.users,
    data: { email: editor.email, password: 'a password for a test' },
  })
  expect((await fetchApi(path, { token })).status).toBe(200)
})

test('the next preview replaces it, and neither stops what is to be published', async () => {
  await saveDraft('Another draft title')
  const answer = await createFetch(studio)(`/workouts/${workout.id}/preview`, { method: 'POST' })
  expect(answer.status).toBe(403)
  await preview()
  await settled(3)
  await studio.payload.update({
    collection: slugs.workouts,
    data: { _status: 'published', intensity: 'low' },
    id: workout.id,
  })
  await preview()
  await settled(4)
  await settled(5)
  expect(await renderText(studio.payload, workout.id)).toBe(
    '1 publish ready | 2 preview expired | 3 preview expired | 4 publish ready | 5 preview ready',
  )
  const [first] = (await renderRows(studio.payload, workout.id)).slice(1)
  expect((await createFetch(studio)(`/repreel/versions/${first!.token}/en-16x9-burned-480.mp4`)).status).toBe(
    410,
  )
})

test('a day later the sweep removes it', async () => {
  await poolOf(studio.payload).query(
    `UPDATE renders SET updated_at = now() - interval '25 hours' WHERE reason = 'preview'`,
  )
  await studio.worker.boss.send('sweep', { olderThanHours: 100 })
  await until(async () => !(await renderText(studio.payload, workout.id)).includes('preview'))
})
