import type { Exercise, Workout } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { refreshFacts } from '../../src/jobs/refreshFacts.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
let squat: Exercise
let workout: Workout

beforeAll(async () => {
  cms = await openTestPayload()
  squat = await makeSquat(cms.payload, { defaultReps: 20 })
})
afterAll(() => cms.close())

beforeEach(async () => {
  await change({ equipment: ['mat'], impact: 'low', secondsPerRep: 3 })
  const items = [{ exercise: squat.id, kind: 'exercise', reps: 20, target: 'reps' } as const]
  const blocks = [{ format: 'interval', items, phase: 'main', rounds: 1 } as const]
  workout = await cms.payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(squat.id), blocks: [...blocks] },
  })
})

const change = (data: Partial<Exercise>) =>
  cms.payload.update({ collection: slugs.exercises, data: { _status: 'published', ...data }, id: squat.id })

const refresh = () => refreshFacts({ payload: cms.payload, workoutId: workout.id })
const read = (draft = false) => cms.payload.findByID({ collection: slugs.workouts, draft, id: workout.id })
const readAll = () => cms.payload.findByID({ collection: slugs.workouts, id: workout.id, locale: 'all' })
const versions = async () => {
  const where = { parent: { equals: workout.id } }
  return (await cms.payload.findVersions({ collection: slugs.workouts, locale: 'all', where })).docs
}

test('a workout’s figures follow its exercises, in lists and in the form', async () => {
  expect((await read()).facts).toMatchObject({ equipment: ['mat'], maxImpact: 'low', workSeconds: 60 })
  await change({ equipment: ['dumbbells', 'bench'], impact: 'high', secondsPerRep: 6 })
  await refresh()
  for (const draft of [false, true])
    expect((await read(draft)).facts).toMatchObject({
      equipment: ['dumbbells', 'bench'],
      maxImpact: 'high',
      workSeconds: 120,
    })
  await change({ equipment: [] })
  await refresh()
  expect((await read()).facts?.equipment).toEqual([])
})

test('nobody edited the workout: its date, its content and its versions stay', async () => {
  await cms.payload.update({
    collection: slugs.workouts,
    data: { _status: 'published', tags: ['legs'], title: 'Sept minutes' },
    id: workout.id,
    locale: 'fr',
  })
  const before = { read: await readAll(), versions: await versions() }
  await change({ impact: 'high' })
  await refresh()
  const after = { read: await readAll(), versions: await versions() }
  const content = ({ blocks, outputs, tags, title, updatedAt }: Workout) => ({
    blocks: blocks?.map(({ items, ...block }) => ({ ...block, items: items?.map(({ id }) => id) })),
    outputs,
    tags,
    title,
    updatedAt,
  })
  expect(content(after.read)).toEqual(content(before.read))
  expect(after.read.title).toEqual({ en: 'Seven minutes', fr: 'Sept minutes' })
  expect(after.versions.map(({ id, updatedAt }) => ({ id, updatedAt }))).toEqual(
    before.versions.map(({ id, updatedAt }) => ({ id, updatedAt })),
  )
  expect(after.versions.map(({ version }) => content(version))).toEqual(
    before.versions.map(({ version }) => content(version)),
  )
})

test('a draft that is being written has the figures of its own content', async () => {
  const items = [{ exercise: squat.id, kind: 'exercise', reps: 10, target: 'reps' } as const]
  const blocks: Workout['blocks'] = [{ format: 'interval', items: [...items], phase: 'main', rounds: 1 }]
  await cms.payload.update({ collection: slugs.workouts, data: { blocks }, draft: true, id: workout.id })
  await change({ secondsPerRep: 4 })
  await refresh()
  expect((await read()).facts?.workSeconds).toBe(80)
  expect((await read(true)).facts?.workSeconds).toBe(40)
})

test('an exercise that is taken back is noted, and the figures that nobody can tell are empty', async () => {
  await cms.payload.update({ collection: slugs.exercises, data: { _status: 'draft' }, id: squat.id })
  await refresh()
  const { facts } = await read()
  expect(facts?.totalSeconds).toBeNull()
  expect(facts?.notes).toMatchObject([{ key: 'exercise.unknown' }, { key: 'workout.noWarmUp' }])
})
