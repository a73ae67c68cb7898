import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { graphQLOf } from '../../src/graphql/http/graphQLOf.ts'
import { createAnswer } from '../../src/server/web/createAnswer.ts'
import { createGraphQLHandler } from '../../src/server/web/createGraphQLHandler.ts'
import { createRateLimits, type TakeRate } from '../../src/server/web/createRateLimits.ts'
import { proxyRange } from '../../src/server/web/proxyRange.ts'
import { makeUser } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload

beforeAll(async () => {
  cms = await openTestPayload()
})
afterAll(async () => {
  await graphQLOf(cms.payload).stop()
  await cms.close()
})

const failing = (error: unknown): never => {
  throw error
}
/** As a web process makes it with REPREEL_RATE_SHARED=1. */
const shared = (perMinute: number, onError: (error: unknown) => void = failing): Promise<TakeRate> =>
  createRateLimits({ onError, perMinute, pool: poolOf(cms.payload) })

test('processes that count in the database count together', async () => {
  const [here, there] = [await shared(5), await shared(5)]
  const take = async (from: TakeRate, client: string): Promise<[boolean, string | undefined]> => {
    const { headers, isAllowed } = await from({ client, policy: 'api' })
    return [isAllowed, /r=(\d+)/.exec(headers['ratelimit']!)?.[1]]
  }
  const said = []
  for (let i = 0; i < 6; i++) said.push(await take(i % 2 === 0 ? here : there, '192.0.2.1'))
  expect(said).toEqual([
    [true, '4'],
    [true, '3'],
    [true, '2'],
    [true, '1'],
    [true, '0'],
    [false, '0'],
  ])
  expect(await take(here, '192.0.2.1')).toEqual([false, '0'])
  expect(await take(there, '192.0.2.2')).toEqual([true, '4'])
  const burst = await Promise.all(
    Array.from({ length: 12 }, (_, i) => take(i % 2 === 0 ? here : there, '192.0.2.3')),
  )
  expect(burst.filter(([isAllowed]) => isAllowed)).toHaveLength(5)
})

const serve = async (takeRate: TakeRate): Promise<string> => {
  const answer = createAnswer({
    apiRoute: '/api',
    cors: [],
    generate: () => Promise.resolve(false),
    graphQL: createGraphQLHandler(cms.payload, { cacheKey: cms.cacheKey }),
    headers: {},
    logger: pino({ level: 'silent' }),
    media: () => Promise.resolve(false),
    site: {
      handle: (_, response) => {
        response.end('the site')
        return Promise.resolve()
      },
    },
    takeRate,
    trusted: [proxyRange('127.0.0.1')],
  })
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
}

test('passwords are guessed no faster by GraphQL than by REST: twenty tries a minute, by whatever alias', async () => {
  await makeUser(cms.payload, 'viewer')
  const url = await serve(await createRateLimits({ onError: failing, perMinute: 1000, pool: null }))
  const signIn = async (times: number, client: string) => {
    const logins = Array.from(
      { length: times },
      (_, i) => `a${i}: loginUser(email: "viewer${i}@example.test", password: "a wrong one") { token }`,
    )
    const answer = await fetch(`${url}/graphql`, {
      // As an attacker would write it, whom looking at the body as text would miss.
      body: JSON.stringify({ query: `mutation { ${logins.join(' ')} }` }).replaceAll('login', '\\u006cogin'),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      method: 'POST',
    })
    return { answer, body: (await answer.json()) as { errors: Array<{ message: string }> } }
  }
  const rest = (client: string) =>
    fetch(`${url}/users/login`, { headers: { 'x-forwarded-for': client }, method: 'POST' })

  const first = await signIn(5, '192.0.2.9')
  expect([first.answer.status, first.body.errors]).toEqual([200, expect.arrayContaining([expect.anything()])])
  for (let i = 0; i < 14; i++) expect((await rest('192.0.2.9')).status).toBe(200)
  expect((await signIn(1, '192.0.2.9')).answer.status).toBe(200)
  const refused = await signIn(1, '192.0.2.9')
  expect([refused.answer.status, refused.body]).toEqual([
    429,
    {
      errors: [
        {
          extensions: { code: 'request-rate' },
          message: expect.stringContaining('20 requests a minute are allowed here') as string,
        },
      ],
    },
  ])
  expect(refused.answer.headers.get('ratelimit-policy')).toBe('"sign-in";q=20;w=60')
  expect(Number(refused.answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await rest('192.0.2.9')).status).toBe(429)
  expect((await signIn(21, '192.0.2.10')).answer.status).toBe(429)
  const query = await fetch(`${url}/graphql`, {
    body: JSON.stringify({ query: '{ Workouts { totalDocs } }' }),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.9' },
    method: 'POST',
  })
  expect(query.status).toBe(200)
})
