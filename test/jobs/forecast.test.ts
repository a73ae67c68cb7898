import type { Forecast } from '../../src/core/explain/types.ts'
import type { Exercise, User, Workout } from '../../src/generated/payload-types.ts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { makeUser } from '../cms/content.ts'
import { createFetch, type FetchApi } from './createFetch.ts'
import { createAsk, type Ask } from './graphql.ts'
import { renderRows } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { until } from './until.ts'

let studio: Studio
let squat: Exercise
let lunge: Exercise
let workout: Workout
let viewer: User
let ask: Ask
let fetchApi: FetchApi

beforeAll(async () => {
  studio = await startStudio()
  squat = await studio.makeExercise('Squat')
  lunge = await studio.makeExercise('Lunge')
  viewer = await makeUser(studio.payload, 'viewer')
  ask = createAsk(studio.payload)
  fetchApi = createFetch(studio)
  workout = await studio.publish([squat])
  await ready(1)
})
afterAll(() => studio.close())

const ready = (revision: number) =>
  until(async () => {
    const rows = await renderRows(studio.payload, workout.id)
    return rows.some((row) => row.revision === revision && row.status === 'ready')
  })

const files = async (kind: 'segments' | 'sounds'): Promise<number> =>
  (await readdir(join(studio.mediaFolder, kind), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && /\.(mp4|aac)$/.test(entry.name),
  ).length

const forecast = async (draft: boolean): Promise<Forecast> => {
  const { data, errors } = await ask({
    source: `{ workoutForecast(id: ${workout.id}, draft: ${draft}) {
      segments { total new } sounds { total new } cpuSeconds bytes
      outputs { output { aspect height } intervals { kind label newSegments reasons } } } }`,
    user: { ...viewer, collection: 'users' },
  })
  if (errors) throw errors[0]!
  return data!.workoutForecast!
}

test('a workout whose video is there has nothing to encode', async () => {
  const { bytes, cpuSeconds, segments, sounds } = await forecast(false)
  expect({ bytes, cpuSeconds, new: segments.new + sounds.new }).toEqual({ bytes: 0, cpuSeconds: 0, new: 0 })
})

test('a draft is planned without a render, and its render adds just what was forecast', async () => {
  const [block] = workout.blocks
  const change = {
    blocks: [{ ...block!, items: [...block!.items, { exercise: lunge.id, kind: 'exercise' as const }] }],
  }
  await studio.payload.update({ collection: slugs.workouts, data: change, draft: true, id: workout.id })
  const before = { segments: await files('segments'), sounds: await files('sounds') }
  expect((await forecast(false)).segments.new).toBe(0)

  const planned = await forecast(true)
  const anew = planned.outputs[0]!.intervals.filter(({ newSegments }) => newSegments > 0)
  expect(anew.find(({ kind }) => kind === 'work')).toMatchObject({ label: 'Lunge', reasons: ['new'] })
  expect(planned.cpuSeconds).toBeGreaterThan(0)

  await studio.payload.update({
    collection: slugs.workouts,
    data: { ...change, _status: 'published' },
    id: workout.id,
  })
  await ready(2)
  expect({
    segments: (await files('segments')) - before.segments,
    sounds: (await files('sounds')) - before.sounds,
  }).toEqual({ segments: planned.segments.new, sounds: planned.sounds.new })
})

test('a render that is ready tells what it cost', async () => {
  const { data, errors } = await ask({
    source: `{ Renders(where: { workout: { equals: ${workout.id} } }, sort: "-revision", limit: 1) {
      docs { stats { hits misses cpuSeconds bytesAdded slowest } } } }`,
    user: { ...viewer, collection: 'users' },
  })
  expect(errors).toBeUndefined()
  const { stats } = (data as unknown as { Renders: { docs: Array<{ stats: Record<string, unknown> }> } })
    .Renders.docs[0]!
  expect(stats.misses).toBeGreaterThan(0)
  expect(stats.hits).toBeGreaterThan(0)
  expect(stats.cpuSeconds).toBeGreaterThan(0)
  expect(stats.bytesAdded).toBeGreaterThan(0)
  expect(stats.slowest).toContainEqual(expect.objectContaining({ label: 'work: Lunge' }))
})

test('the plan is told to staff alone, and by REST too', async () => {
  const anonymous = await fetchApi(`/workouts/${workout.id}/plan`)
  expect(anonymous.status).toBe(403)
  const { token } = await studio.payload.login({
    collection: 'users',
    data: { email: viewer.email, password: 'a password for a test' },
  })
  const answer = await fetchApi(`/workouts/${workout.id}/plan?draft=true`, { token: token! })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ segments: { new: 0 } })
  expect((await fetchApi('/workouts/987654/plan', { token: token! })).status).toBe(404)
})
