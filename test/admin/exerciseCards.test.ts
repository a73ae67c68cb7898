import type { Payload } from 'payload'
import type { ExerciseCards } from '../../src/core/workout/exerciseCard.ts'
import type { TestPayload } from '../helpers/openTestPayload.ts'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeSquat, makeUser } from '../cms/content.ts'
import { openTestPayload } from '../helpers/openTestPayload.ts'

let opened: TestPayload
let payload: Payload
let token: string
beforeAll(async () => {
  opened = await openTestPayload()
  payload = opened.payload
  const { email } = await makeUser(payload, 'viewer')
  token = (await payload.login({ collection: 'users', data: { email, password: 'a password for a test' } }))
    .token!
})
afterAll(() => opened.close())

const ask = (body: string, headers: Record<string, string> = { authorization: `JWT ${token}` }) =>
  handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: opened.cacheKey,
    request: new Request('http://localhost/api/repreel/exercise-cards?locale=fr', {
      body,
      headers: { 'content-type': 'application/json', ...headers },
      method: 'POST',
    }),
  })

test('a card says what a timeline needs, and leaves out what does not exist', async () => {
  const { id } = await makeSquat(payload)
  const { cards, speeds } = (await (
    await ask(JSON.stringify({ ids: [id, 999_999] }))
  ).json()) as ExerciseCards
  expect(Object.keys(cards)).toEqual([String(id)])
  expect(cards[id]).toMatchObject({ isPublished: true, laterality: 'bilateral', name: 'Squat' })
  expect(speeds).toEqual({ high: 1.25, low: 0.8, medium: 1 })
})

test('any number of exercises costs the same few queries', async () => {
  const ids = [(await makeSquat(payload)).id, (await makeSquat(payload)).id, (await makeSquat(payload)).id]
  const find = vi.spyOn(payload.db, 'find')
  await ask(JSON.stringify({ ids }))
  const asked = find.mock.calls.map(([{ collection }]) => collection)
  find.mockRestore()
  expect(asked).toEqual(['exercises', 'clips', 'categories'])
})

test.each([
  ['{"ids": "1"}', 400],
  ['{"ids": ["x\' OR 1"]}', 400],
  ['[', 400],
  [JSON.stringify({ ids: Array.from({ length: 901 }, (_, i) => i) }), 400],
])('%.40s is refused', async (body, status) => {
  expect((await ask(body)).status).toBe(status)
})

test('only staff are told', async () => {
  expect((await ask('{"ids": []}', {})).status).toBe(403)
})
