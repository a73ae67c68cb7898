import type { Impact } from '../../src/core/explain/impact.ts'
import type { Exercise, User, Workout } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeUser } from '../cms/content.ts'
import { createFetch, type FetchApi } from './createFetch.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { watchStudio, type Watch } from './watchStudio.ts'

let studio: Studio
let watch: Watch
let squat: Exercise
let lunge: Exercise
let both: Workout
let alone: Workout
let fetchApi: FetchApi
let headers: Record<string, string>

const tokenOf = async ({ email }: User): Promise<string> =>
  (await studio.payload.login({ collection: 'users', data: { email, password: 'a password for a test' } }))
    .token!

const headersOf = async (role: 'admin' | 'editor' | 'viewer') => ({
  authorization: `JWT ${await tokenOf(await makeUser(studio.payload, role))}`,
  'content-type': 'application/json',
})

beforeAll(async () => {
  studio = await startStudio()
  watch = watchStudio(studio)
  fetchApi = createFetch(studio)
  headers = await headersOf('editor')
  squat = await studio.makeExercise('Squat')
  lunge = await studio.makeExercise('Lunge')
  both = await studio.publish([squat, lunge])
  alone = await studio.publish([squat])
  await studio.publish([squat], { _status: 'draft' })
  await watch.settled(both.id)
  await watch.settled(alone.id)
})
afterAll(() => studio.close())

const ask = async (change: unknown, by = headers): Promise<Impact> => {
  const answer = await fetchApi('/repreel/impact', {
    body: JSON.stringify(change),
    headers: by,
    method: 'POST',
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Impact
}
const renamed = { name: 'Deep squat' }
const change = () => ({ collection: 'exercises', data: renamed, id: squat.id })

const save = (query: string, data: unknown): Promise<Response> =>
  fetchApi(`/exercises/${squat.id}${query}`, { body: JSON.stringify(data), headers, method: 'PATCH' })

/** Of everything that a save would write. */
const traces = async () => {
  const { rows } = await poolOf(studio.payload).query(
    `SELECT (SELECT count(*) FROM renders) AS renders, (SELECT count(*) FROM _exercises_v) AS versions,
            (SELECT count(*) FROM pgboss.job WHERE name = 'fan-out') AS jobs, (SELECT updated_at FROM exercises WHERE id = $1) AS saved`,
    [squat.id],
  )
  return rows[0] as unknown
}

test('a change is told with the workouts it concerns and what they lack together, and nothing is saved', async () => {
  const before = await traces()
  const impact = await ask(change())
  expect(impact).toMatchObject({ looked: 2, published: 2, refused: [], renders: 2, used: 3 })
  expect(impact.newSegments).toBeGreaterThan(0)
  expect(impact.cpuSeconds).toBeGreaterThan(0)
  expect(await traces()).toEqual(before)
})

test('what changes no picture renders nothing', async () => {
  const impact = await ask({ ...change(), data: { aliases: ['Air squat'] } })
  expect(impact).toMatchObject({ cpuSeconds: 0, newSegments: 0, newSounds: 0, renders: 0, used: 3 })
})

test('a clip’s new file is told with all that shows it', async () => {
  const clip = { collection: 'clips', data: {}, id: studio.clip.id }
  expect(await ask(clip)).toMatchObject({ newSegments: 0, renders: 0, used: 3 })
  const replaced = await ask({ ...clip, newFile: true })
  expect(replaced).toMatchObject({ published: 2, refused: [], renders: 2 })
  expect(replaced.newSegments).toBeGreaterThan(1)
})

test('a setting is told with all workouts', async () => {
  const slower = { data: { speeds: { high: 1.25, low: 0.8, medium: 0.9 } }, global: 'settings' }
  const impact = await ask(slower, await headersOf('admin'))
  expect(impact).toMatchObject({ looked: 2, published: 2, renders: 2, used: 3 })
})

test('what a save would refuse is refused with the same words', async () => {
  const answer = await fetchApi('/repreel/impact', {
    body: JSON.stringify({ ...change(), data: { name: 'x'.repeat(81) } }),
    headers,
    method: 'POST',
  })
  const refused = await save('', { _status: 'published', name: 'x'.repeat(81) })
  expect([answer.status, await answer.json()]).toEqual([refused.status, await refused.json()])
})

test('a save may let the videos stand: nothing renders them by itself, somebody may', async () => {
  expect((await save('?renders=later', { _status: 'published', ...renamed })).status).toBe(200)
  await watch.fannedOut()
  const rows = [await watch.settled(both.id), await watch.settled(alone.id)]
  expect(rows.map(({ length }) => length)).toEqual([1, 1])
  expect((await watch.videoOf(alone.id)).stale).toBe(true)
  // A change of something else is a new content, and rendered with all that has waited.
  await studio.payload.update({ collection: slugs.exercises, data: { name: 'Side lunge' }, id: lunge.id })
  await watch.fannedOut()
  expect(await watch.settled(both.id)).toHaveLength(2)
  expect(await watch.settled(alone.id)).toHaveLength(1)
  await fetchApi(`/workouts/${alone.id}/render`, { headers, method: 'POST' })
  expect(await watch.settled(alone.id)).toHaveLength(2)
  expect((await watch.videoOf(alone.id)).stale).toBe(false)
})

test('what was held back and is taken back leaves the video as new as before', async () => {
  await save('?renders=later', { _status: 'published', name: 'Another squat' })
  await watch.fannedOut()
  expect((await watch.videoOf(alone.id)).stale).toBe(true)
  await save('', { _status: 'published', ...renamed })
  await watch.fannedOut()
  expect((await watch.videoOf(alone.id)).stale).toBe(false)
  expect(await watch.settled(alone.id)).toHaveLength(2)
})

test('the forecast names as many segments as the store then gains', async () => {
  const next = { ...change(), data: { name: 'Wide squat' } }
  const { newSegments } = await ask(next)
  const before = await watch.segments()
  await save('', { _status: 'published', ...next.data })
  await watch.fannedOut()
  await watch.settled(both.id)
  await watch.settled(alone.id)
  expect((await watch.segments()) - before).toBe(newSegments)
})

test('another word than now and later is refused', async () => {
  const answer = await save('?renders=never', { _status: 'published', ...renamed })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('not \\"never\\"')
})

test('who may not save is not told', async () => {
  const viewer = `JWT ${await tokenOf(await makeUser(studio.payload, 'viewer'))}`
  const init = { body: JSON.stringify(change()), method: 'POST' }
  const answer = await fetchApi('/repreel/impact', {
    ...init,
    headers: { ...headers, authorization: viewer },
  })
  expect(answer.status).toBe(403)
})
