import type { FetchApi } from '../jobs/createFetch.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { makeCategory } from './content.ts'
import { signIn } from './signIn.ts'
import { takeAllConnections } from './takeAllConnections.ts'

let cms: TestPayload
let ask: FetchApi

beforeAll(async () => {
  cms = await openTestPayload()
  ask = await signIn(cms, 'admin')
})
afterAll(() => cms.close())

type Answer = { errors?: Array<{ message: string; data?: { code?: string } }> }

/** Status and machine code of the answer. */
const answer = async (path: string, init?: Parameters<FetchApi>[1]): Promise<string> => {
  const response = await ask(path, init)
  const { errors } = (await response.json()) as Answer
  return [response.status, errors?.[0]?.data?.code].filter(Boolean).join(' ')
}

const post = (path: string, body: unknown) => answer(path, { body: JSON.stringify(body), method: 'POST' })

test('an id that can be none is a bad request, not a failure of the server', async () => {
  for (const id of ['abc', '3000000000', '99999999999999999999', '1.5', '%00'])
    expect([id, await answer(`/workouts/${id}`)]).toEqual([id, '400 bad-value'])
  expect(await answer('/workouts/9999999999', { method: 'DELETE' })).toBe('400 bad-value')
  expect(await answer('/workouts/-1')).toBe('404')
})

test('a search for what a field cannot hold is a bad request', async () => {
  expect(await answer('/workouts?where[id][equals]=3000000000')).toBe('400 bad-value')
  expect(await answer('/workouts?where[title][equals]=a%00b')).toBe('400 bad-value')
  expect(await answer('/workouts?where[level][equals]=heroic')).toBe('400 bad-value')
})

test('a NUL character, in a text or deep in a description, is a bad request', async () => {
  expect(await post('/categories', { name: 'a\u0000b', slug: 'x' })).toBe('400 bad-value')
  const blocks = [{ format: 'interval', items: [{ kind: 'message', text: '\u0000' }], phase: 'main' }]
  expect(await post('/workouts?draft=true', { _status: 'draft', blocks, title: 'Nul' })).toBe('400 bad-value')
})

test('what refers to a document that does not exist says which', async () => {
  const response = await ask('/categories', {
    body: JSON.stringify({ icon: 12345, name: 'Legs', slug: '' }),
    method: 'POST',
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    errors: [
      {
        data: { code: 'missing-reference' },
        message: 'The request refers to 12345, which does not exist: choose another one.',
        name: 'DatabaseError',
      },
    ],
  })
})

test('one request reads a hundred documents at most, however it asks', async () => {
  for (let order = 0; order < 101; order += 1)
    await cms.payload.db.create({
      collection: slugs.categories,
      data: { name: `C${order}`, order, slug: `c${order}` },
    })
  const count = async (query: string): Promise<number> => {
    const { docs } = (await (await ask(`/categories?${query}`)).json()) as { docs: unknown[] }
    return docs.length
  }
  expect(await count('limit=0')).toBe(100)
  expect(await count('limit=1000000000')).toBe(100)
  expect(await count('pagination=false')).toBe(100)
  expect(await count('limit=-1')).toBe(1)
  expect(await count('limit=3')).toBe(3)
  expect(await count('limit=many&page=-1')).toBe(10)
  expect(await count('page=1000000000000000000')).toBe(0)
  const { totalDocs } = await cms.payload.find({ collection: slugs.categories, limit: 0 })
  expect(totalDocs).toBe(101)
})

test('without a free connection everybody is asked to come again, and nobody is told that they may not', async () => {
  const category = await makeCategory(cms.payload, 'Arms')
  const release = await takeAllConnections(poolOf(cms.payload))
  const read = await ask(`/categories/${category.id}`)
  const write = await post('/categories', { name: 'Busy', slug: '' })
  release()
  expect(read.status).toBe(503)
  expect(read.headers.get('retry-after')).toBe('5')
  expect(write).toBe('503 database-unavailable')
  expect(await answer(`/categories/${category.id}`)).toBe('200')
})
