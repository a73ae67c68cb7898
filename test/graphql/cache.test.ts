import type { Category, Exercise, Workout } from '../../src/generated/payload-types.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CHANGES_CHANNEL } from '../../src/adapters/changes/channel.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeCategory, makeClip, makeExercise, makeUser, workoutData } from '../cms/content.ts'
import { openApp, openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { closePayload } from '../../src/server/database/closePayload.ts'
import { startGraphQL, type GraphQLServer } from './startGraphQL.ts'

let cms: TestPayload
let server: GraphQLServer
/** Another Payload on the same database, as another process has it. */
let other: GraphQLServer
let closeOther: () => Promise<void>
let category: Category
let exercise: Exercise
let workout: Workout
let token: string

beforeAll(async () => {
  cms = await openTestPayload()
  const { dataFolder, databaseUrl, mediaFolder, payload } = cms
  const second = await openApp({ cacheKey: 'other', databaseUrl, dataFolder, mediaFolder })
  closeOther = () => closePayload(second)
  category = await makeCategory(payload, 'Legs')
  const clip = await makeClip(payload)
  exercise = await makeExercise({ data: { category: category.id, clip: clip.id, name: 'Squat' }, payload })
  workout = await payload.create({ collection: slugs.workouts, data: workoutData(exercise.id) })
  const { email } = await makeUser(payload, 'editor')
  const signedIn = await payload.login({
    collection: slugs.users,
    data: { email, password: 'a password for a test' },
  })
  token = signedIn.token ?? ''
  server = await startGraphQL(cms)
  other = await startGraphQL({ cacheKey: 'other', payload: second })
  for (const { service } of [server, other]) await until(() => service.cacheFigures()?.hearsChanges === true)
})
afterAll(async () => {
  await server.close()
  await other.close()
  await closeOther()
  await cms.close()
})
beforeEach(() => settled())

const query = '{ Workouts(where: { slug: { equals: "seven-minutes" } }) { docs { id title } } }'

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const endMs = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > endMs) throw new Error('It did not come to hold within 10 s')
    await wait(5)
  }
}

/** Notifications of what an earlier test wrote have arrived. */
const settled = async (): Promise<void> => {
  const before = figures().changes
  await poolOf(cms.payload).query("SELECT pg_notify('repreel_changed', 'test')")
  await until(() => figures().changes > before && figures(other).entries === 0)
}

const figures = ({ service } = server) => service.cacheFigures()!
const titleFrom = async (response: Promise<Response>): Promise<string | undefined> =>
  ((await (await response).json()) as { data: { Workouts: { docs: Array<{ title: string }> } } }).data
    .Workouts.docs[0]?.title
const rename = (title: string) =>
  cms.payload.update({ collection: slugs.workouts, data: { _status: 'published', title }, id: workout.id })

/** What the cache did for a request. */
const countsOf = async (ask: () => Promise<unknown>): Promise<string> => {
  const before = figures()
  await ask()
  const after = figures()
  return `${after.hits - before.hits} hits, ${after.misses - before.misses} misses`
}

test('what was asked once is answered from the cache, over GET and POST alike', async () => {
  expect(await countsOf(() => server.post(query))).toBe('0 hits, 1 misses')
  expect(await countsOf(() => server.post(query))).toBe('1 hits, 0 misses')
  expect(await countsOf(() => server.get(query))).toBe('1 hits, 0 misses')
})

test('a GET has an ETag that revalidates until something changes', async () => {
  const first = await server.get(query)
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  const etag = first.headers.get('etag')!
  const second = await server.get(query, { 'if-none-match': etag })
  expect([second.status, await second.text()]).toEqual([304, ''])
  await rename('Another name')
  await until(async () => (await server.get(query, { 'if-none-match': etag })).status === 200)
  await rename('Seven minutes')
})

test('other variables, operations and languages are other answers', async () => {
  const named = 'query A { Workouts { totalDocs } } query B { Workouts { limit } }'
  const ask = (operationName: string, locale = '') =>
    fetch(`${server.url}?${new URLSearchParams({ operationName, query: named })}${locale}`).then((each) =>
      each.text(),
    )
  expect(await ask('A')).not.toBe(await ask('B'))
  expect(await countsOf(() => ask('A', '&locale=fr'))).toBe('0 hits, 1 misses')
  const variable = 'query ($n: Int) { Workouts(limit: $n) { limit } }'
  const [one, two] = await Promise.all(
    ['{"n":1}', '{"n":2}'].map(async (variables) => (await server.post(variable, { variables })).text()),
  )
  expect(one).not.toBe(two)
})

test('fifty who ask at once share one execution', async () => {
  const before = figures()
  await Promise.all(Array.from({ length: 50 }, () => server.post(query)))
  const after = figures()
  expect(after.misses - before.misses).toBe(1)
  expect(after.shared - before.shared + after.hits - before.hits).toBe(49)
})

test('a token, a cookie and an Authorization never meet the cache', async () => {
  const draft = await cms.payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(exercise.id), _status: 'draft', title: 'Secret draft' },
    draft: true,
  })
  const all = '{ Workouts(limit: 50) { docs { title } } }'
  const staff: Array<Record<string, string>> = [
    { authorization: `JWT ${token}` },
    { cookie: `a=b; payload-token=${token}` },
  ]
  // A signed-in answer is no answer for others …
  for (const headers of staff) {
    const response = await server.get(all, headers)
    expect(await response.text()).toContain('Secret draft')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('etag')).toBeNull()
  }
  expect(figures().entries).toBe(0)
  expect(await (await server.get(all)).text()).not.toContain('Secret draft')
  expect(figures().entries).toBe(1)
  // … and others' is none for who is signed in.
  for (const headers of staff) expect(await (await server.get(all, headers)).text()).toContain('Secret draft')
  const before = figures()
  // Not even a credential that is none, or a token in the address.
  await server.get(all, { authorization: 'nonsense' })
  await server.get(all, { cookie: 'payload-token=nonsense' })
  await fetch(`${server.url}?${new URLSearchParams({ query: all, token: 'abc' })}`)
  expect(figures()).toEqual(before)
  await cms.payload.delete({ collection: slugs.workouts, id: draft.id })
})

test('mutations, errors and what is for staff are not kept', async () => {
  await server.post('mutation { deleteWorkout(id: 999) { id } }')
  await server.post('{ Renders { docs { id } } }')
  await server.post('{ meUser { user { id } } }')
  await server.post('{ Workouts { nonsense } }')
  await server.post('{ Workout(id: 999999) { id } meUser { user { id } } }')
  expect(figures().entries).toBe(0)
})

test('an answer that tells of a render’s progress is kept for two seconds at most', async () => {
  const moving = '{ Workouts { docs { video { status progress { percent } } } } }'
  expect(await (await server.post(moving)).text()).toContain('"queued"')
  expect(await countsOf(() => server.post(moving))).toBe('1 hits, 0 misses')
  await wait(2100)
  expect(await countsOf(() => server.post(moving))).toBe('0 hits, 1 misses')
})

test('what one process publishes, the other answers anew at once', async () => {
  expect(await titleFrom(other.post(query))).toBe('Seven minutes')
  expect(figures(other).entries).toBe(1)
  const startedMs = performance.now()
  await rename('Eight minutes')
  const committedMs = performance.now()
  await until(async () => (await titleFrom(other.post(query))) === 'Eight minutes')
  expect(performance.now() - committedMs).toBeLessThan(2000)
  expect(committedMs).toBeGreaterThan(startedMs)
  await rename('Seven minutes')
})

test('every change that readers can see is told, and a draft is not', async () => {
  const listener = new Client({ connectionString: cms.databaseUrl })
  await listener.connect()
  await listener.query(`LISTEN ${CHANGES_CHANNEL}`)
  let heard: Array<string | undefined> = []
  listener.on('notification', (said) => heard.push(said.payload))
  /** Notifications arrive in the order of their transactions: what was heard before our own. */
  const told = async (change: () => Promise<unknown>): Promise<boolean> => {
    await change()
    await listener.query(`NOTIFY ${CHANGES_CHANNEL}, 'mark'`)
    await until(() => heard.includes('mark'))
    const before = heard.slice(0, heard.indexOf('mark'))
    heard = []
    return before.length > 0
  }
  const { payload } = cms
  const sql = (text: string) => () => poolOf(payload).query(text)
  const { exercises, workouts } = slugs
  expect(
    await told(() =>
      payload.update({ collection: workouts, data: { title: 'Draft' }, draft: true, id: workout.id }),
    ),
  ).toBe(false)
  expect(await told(() => rename('Nine minutes'))).toBe(true)
  expect(
    await told(() =>
      payload.update({ collection: exercises, data: { name: 'Deep squat' }, id: exercise.id }),
    ),
  ).toBe(true)
  expect(
    await told(() =>
      payload.update({ collection: slugs.categories, data: { name: 'Thighs' }, id: category.id }),
    ),
  ).toBe(true)
  expect(await told(sql("UPDATE renders SET status = 'failed'"))).toBe(true)
  expect(await told(sql('UPDATE renders SET done = 5'))).toBe(false)
  expect(await told(() => payload.delete({ collection: workouts, id: workout.id }))).toBe(true)
  await listener.end()
})

test('a workout that becomes private is gone from the caches of all processes', async () => {
  const { id } = await cms.payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(exercise.id), title: 'For a while' },
  })
  const show = (visibility: 'private' | 'public') =>
    cms.payload.update({ collection: slugs.workouts, data: { visibility }, id })
  const seen = async (from: GraphQLServer): Promise<boolean> => {
    const asked = [from.get('{ Workouts { docs { title } } }'), from.post(`{ Workout(id: ${id}) { title } }`)]
    const texts = await Promise.all(asked.map(async (answer) => (await answer).text()))
    return texts.some((text) => text.includes('For a while'))
  }
  await until(() => seen(server))
  await until(() => seen(other))
  await show('private')
  await until(async () => !(await seen(server)) && !(await seen(other)))
})
