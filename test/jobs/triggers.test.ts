import type { Category, Clip, Exercise, Workout } from '../../src/generated/payload-types.ts'
import { createLocalReq, restoreVersionOperation } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeCategory, makeClip, makeExercise, makeUser, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createFetch } from './createFetch.ts'
import { createAsk } from './graphql.ts'
import { renderText, waitingJobs } from './renderRows.ts'

let cms: TestPayload
let category: Category
let clip: Clip
let squat: Exercise
let workout: Workout

beforeAll(async () => {
  cms = await openTestPayload()
  category = await makeCategory(cms.payload, 'Legs')
  clip = await makeClip(cms.payload)
  squat = await makeExercise({
    data: { category: category.id, clip: clip.id, name: 'Squat' },
    payload: cms.payload,
  })
})
afterAll(() => cms.close())

beforeEach(async () => {
  await poolOf(cms.payload).query('DELETE FROM pgboss.job')
  workout = await cms.payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })
})

type Change = Partial<ReturnType<typeof workoutData>>
type Options = Partial<Parameters<typeof cms.payload.update>[0]>

const save = (data: Change, options: Options = {}) =>
  cms.payload.update({ collection: slugs.workouts, data, id: workout.id, ...options } as never) // options narrow it

const renders = (): Promise<string> => renderText(cms.payload, workout.id)
const plans = (): Promise<number> => waitingJobs(cms.payload, 'plan-render')

test('a publish makes a render row and one job for it', async () => {
  expect(await renders()).toBe('1 publish queued')
  expect(await plans()).toBe(1)
})

test('a save that changes nothing that is seen or heard makes no render', async () => {
  await save({ _status: 'published' })
  await save({ _status: 'published', summary: 'For the knees', tags: ['legs'], goal: 'strength' })
  await save({ _status: 'published', blocks: workoutData(squat.id).blocks })
  expect(await renders()).toBe('1 publish queued')
})

test('drafts and autosaves make no render, and the publish after them makes one', async () => {
  await save({ title: 'Other' }, { draft: true })
  await save({ title: 'Another' }, { autosave: true, draft: true })
  expect(await renders()).toBe('1 publish queued')
  await save({ _status: 'published', title: 'Another' })
  expect(await renders()).toBe('1 publish queued | 2 publish queued')
})

test('a draft save after a failed render does not try the failed content again', async () => {
  await save({ _status: 'published', title: 'Fails' })
  await poolOf(cms.payload).query(
    `UPDATE renders SET status = CASE revision WHEN 1 THEN 'ready' ELSE 'failed' END::enum_renders_status
     WHERE workout_id = $1`,
    [workout.id],
  )
  await save({ title: 'A draft' }, { draft: true })
  expect(await renders()).toBe('1 publish ready | 2 publish failed')
  await save({ _status: 'published', title: 'Fails' })
  expect(await renders()).toBe('1 publish ready | 2 publish failed | 3 publish queued')
})

test('a publish that selects one field of the answer is a publish', async () => {
  await save({ _status: 'published', title: 'Selected' }, { select: { slug: true } })
  expect(await renders()).toBe('1 publish queued | 2 publish queued')
})

test('another locale renders what asks for it, and only that', async () => {
  await save({ _status: 'published', title: 'Sept minutes' }, { locale: 'fr' })
  expect(await renders()).toBe('1 publish queued')
  await save({
    _status: 'published',
    outputs: [
      { aspect: '16x9', height: '720', locale: 'en', look: 'burned' },
      { aspect: '16x9', height: '720', locale: 'fr', look: 'burned' },
    ],
  })
  await save(
    { title: 'Huit minutes' },
    { data: { _status: 'published', title: 'Huit minutes' }, locale: 'fr', publishSpecificLocale: 'fr' },
  )
  expect(await renders()).toBe('1 publish queued | 2 publish queued | 3 publish queued')
})

test('A, B, A ends on A', async () => {
  await save({ _status: 'published', title: 'Five minutes' })
  await save({ _status: 'published', title: 'Seven minutes' })
  expect(await renders()).toBe('1 publish queued | 2 publish queued | 3 publish queued')
})

test('an unpublish cancels what is on its way, and publishing it again renders', async () => {
  await save({ _status: 'draft' })
  expect(await renders()).toBe('1 publish cancelled')
  await save({ _status: 'published' })
  expect(await renders()).toBe('1 publish cancelled | 2 publish queued')
})

test('a restored version renders when it is published, not as a draft', async () => {
  await save({ _status: 'published', title: 'Second' })
  const { docs } = await cms.payload.findVersions({
    collection: slugs.workouts,
    sort: 'createdAt',
    where: { parent: { equals: workout.id } },
  })
  const first = docs.find(({ version }) => version.title === 'Seven minutes')
  await restoreVersionOperation({
    collection: cms.payload.collections.workouts,
    draft: true,
    id: first!.id,
    overrideAccess: true,
    req: await createLocalReq({}, cms.payload),
  }) // the Local API has no such option; REST and the admin panel have
  expect(await renders()).toBe('1 publish queued | 2 publish queued')
  await cms.payload.restoreVersion({ collection: slugs.workouts, id: first!.id })
  expect(await renders()).toBe('1 publish queued | 2 publish queued | 3 publish queued')
})

test('a duplicate as a draft renders when it is published', async () => {
  const copy = await cms.payload.duplicate({ collection: slugs.workouts, draft: true, id: workout.id })
  expect(await renderText(cms.payload, copy.id)).toBe('')
  await cms.payload.update({ collection: slugs.workouts, data: { _status: 'published' }, id: copy.id })
  expect(await renderText(cms.payload, copy.id)).toBe('1 publish queued')
  expect(await renders()).toBe('1 publish queued')
})

test('a bulk edit renders each workout that it changes', async () => {
  const other = await cms.payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })
  await cms.payload.update({
    collection: slugs.workouts,
    data: { _status: 'published', intensity: 'high' },
    where: { id: { in: [workout.id, other.id] } },
  })
  for (const id of [workout.id, other.id])
    expect(await renderText(cms.payload, id)).toBe('1 publish queued | 2 publish queued')
})

test('saves at once get revisions without a gap or a double', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, i) => save({ _status: 'published', title: `At once ${i}` })),
  )
  expect((await renders()).split(' | ').map((row) => Number(row.split(' ')[0]))).toEqual(
    Array.from({ length: 13 }, (_, i) => i + 1),
  )
})

test('REST and GraphQL save as the Local API does, drafts included', async () => {
  const user = await makeUser(cms.payload, 'editor')
  const { token } = await cms.payload.login({
    collection: slugs.users,
    data: { email: user.email, password: 'a password for a test' },
  })
  const patch = (path: string, data: Change) =>
    createFetch(cms)(path, { body: JSON.stringify(data), method: 'PATCH', token })
  await patch(`/workouts/${workout.id}?draft=true&autosave=true`, { title: 'A draft by REST' })
  expect(await renders()).toBe('1 publish queued')
  expect((await patch(`/workouts/${workout.id}`, { _status: 'published', title: 'By REST' })).status).toBe(
    200,
  )
  expect(await renders()).toBe('1 publish queued | 2 publish queued')
  const { errors } = await createAsk(cms.payload)({
    source: `mutation { updateWorkout(id: ${workout.id}, data: { _status: published, title: "By GraphQL" }) { id } }`,
    user: { ...user, collection: 'users' },
  })
  expect(errors).toBeUndefined()
  expect(await renders()).toBe('1 publish queued | 2 publish queued | 3 publish queued')
})

test('a deleted workout leaves no render behind', async () => {
  await cms.payload.delete({ collection: slugs.workouts, id: workout.id })
  expect(await renders()).toBe('')
})

test('a published exercise queues one fan-out, a draft and a new one none', async () => {
  const fanOuts = () => waitingJobs(cms.payload, 'fan-out')
  const update = (data: Partial<Exercise>, draft = false) =>
    cms.payload.update({ collection: slugs.exercises, data, draft, id: squat.id })
  await update({ name: 'Deep squat' }, true)
  expect(await fanOuts()).toBe(0)
  await update({ _status: 'published', name: 'Deep squat' })
  expect(await fanOuts()).toBe(1)
  await makeExercise({ data: { category: category.id, clip: clip.id, name: 'Lunge' }, payload: cms.payload })
  expect(await fanOuts()).toBe(1)
  await cms.payload.updateGlobal({
    data: { speeds: { high: 1.3, low: 0.8, medium: 1 } },
    slug: slugs.settings,
  })
  expect(await fanOuts()).toBe(2)
})

test('a category and an image queue nothing', async () => {
  await cms.payload.update({ collection: slugs.categories, data: { name: 'Arms' }, id: category.id })
  expect(await waitingJobs(cms.payload, 'fan-out')).toBe(0)
})
