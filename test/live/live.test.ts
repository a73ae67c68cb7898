import type { LiveChanges, LiveState } from '../../src/core/live/types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { liveHubOf } from '../../src/endpoints/live/liveHubOf.ts'
import { signIn } from '../cms/signIn.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { createFetch, type FetchApi } from '../jobs/createFetch.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { until } from '../jobs/until.ts'

let cms: TestPayload
let asViewer: FetchApi
let workoutId: number

beforeAll(async () => {
  cms = await openTestPayload()
  asViewer = await signIn(cms, 'viewer')
  const squat = await makeSquat(cms.payload)
  workoutId = (await cms.payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })).id
})
afterAll(async () => {
  await liveHubOf(cms.payload).close()
  await cms.close()
})

type Event = { data: LiveChanges & LiveState; event: string; id: string }

const watch = async (headers: Record<string, string> = {}) => {
  const gone = new AbortController()
  const response = await asViewer('/repreel/live', { headers, signal: gone.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Event> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      const event = end < 0 ? '' : text.slice(0, end)
      const [, id = ''] = /^id: (.*)$/mu.exec(event) ?? []
      const [, name = ''] = /^event: (.*)$/mu.exec(event) ?? []
      const [, data] = /^data: (.*)$/mu.exec(event) ?? []
      if (end >= 0) text = text.slice(end + 2)
      if (data !== undefined) return { data: JSON.parse(data) as Event['data'], event: name, id }
      if (end >= 0) continue
      const { done, value } = await reader.read()
      if (done) throw new Error('The stream has ended')
      text += value
    }
  }
  /** The listener's own beginning may tell what is known already. */
  const nextOf = async (percent: number): Promise<Event> => {
    for (;;) {
      const event = await next()
      if (event.data.renders?.rows.some((row) => row.percent === percent)) return event
    }
  }
  return { close: () => gone.abort(), next, nextOf, response }
}

const sql = (text: string, values: unknown[] = []) => poolOf(cms.payload).query(text, values)

/** What a worker writes. */
const advance = (percent: number) =>
  sql(`UPDATE renders SET status = 'rendering', done = $1, total = 100, percent = $1, updated_at = now()`, [
    percent,
  ])

test('a stranger is refused', async () => {
  const response = await createFetch(cms)('/repreel/live')
  expect(response.status).toBe(403)
})

test('a page is told what is on its way, and each step from then on', async () => {
  const { close, next, nextOf, response } = await watch()
  expect(response.headers.get('cache-control')).toBe('no-cache, no-transform')
  const state = await next()
  expect(state).toMatchObject({
    data: {
      changes: { renders: { rows: [{ percent: 0, status: 'queued', title: 'Seven minutes', workoutId }] } },
      isPartial: false,
    },
    event: 'state',
  })
  await until(() => Promise.resolve(liveHubOf(cms.payload).count() === 1))
  await advance(40)
  const step = await nextOf(40)
  expect(step).toMatchObject({
    data: { renders: { gone: [], rows: [{ done: 40, percent: 40, status: 'rendering', total: 100 }] } },
    event: 'change',
  })
  close()
  await until(() => Promise.resolve(liveHubOf(cms.payload).count() === 0))
})

test('what has changed while the connection was lost is told when it is back', async () => {
  const { close, next } = await watch()
  const { id } = await next()
  close()
  await sql(
    `UPDATE renders SET status = 'failed', error_code = 'encode-failed', error_message = 'No space left', updated_at = now()`,
  )
  const again = await watch({ 'last-event-id': id })
  expect(await again.next()).toMatchObject({
    data: {
      changes: {
        renders: { rows: [{ error: { code: 'encode-failed', message: 'No space left' }, status: 'failed' }] },
      },
    },
  })
  again.close()
})

test('who was away for more than an hour is told to read again', async () => {
  const { close, next } = await watch({ 'last-event-id': String(Date.now() - 2 * 3600_000) })
  expect((await next()).data.isPartial).toBe(true)
  close()
})

test('however many pages watch, a change is read once', async () => {
  const pages = await Promise.all(Array.from({ length: 20 }, () => watch()))
  await Promise.all(pages.map(({ next }) => next()))
  const pool = poolOf(cms.payload)
  const query = pool.query.bind(pool)
  const asked: string[] = []
  pool.query = ((text: string, ...rest: unknown[]) => {
    asked.push(text)
    return (query as (...args: unknown[]) => unknown)(text, ...rest)
  }) as typeof pool.query
  await advance(70)
  await Promise.all(pages.map(({ nextOf }) => nextOf(70)))
  pool.query = query
  expect(asked.filter((text) => text.includes('changed.id = ANY') && text.includes('percent')).length).toBe(1)
  for (const { close } of pages) close()
})

test('a clip that has been checked is told of', async () => {
  const { close, next } = await watch()
  await next()
  await sql(`UPDATE clips SET status = 'invalid', updated_at = now()`)
  let told = await next()
  while (!told.data.clips?.rows.some(({ status }) => status === 'invalid')) told = await next()
  close()
})

test('one person has forty pages at most', async () => {
  const pages = await Promise.all(Array.from({ length: 40 }, () => watch()))
  const refused = await asViewer('/repreel/live')
  expect(await refused.json()).toMatchObject({ code: 'live-busy', status: 503 })
  for (const { close } of pages) close()
  await until(() => Promise.resolve(liveHubOf(cms.payload).count() === 0))
})
