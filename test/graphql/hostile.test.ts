import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createExecute } from '../../src/graphql/http/createExecute.ts'
import { createParse } from '../../src/graphql/limits/createParse.ts'
import { resolveGraphQLLimits } from '../../src/graphql/limits/graphQLLimits.ts'
import { hostileDocuments } from './hostileDocuments.ts'
import { startGraphQL, type GraphQLServer } from './startGraphQL.ts'

let cms: TestPayload
let server: GraphQLServer

beforeAll(async () => {
  cms = await openTestPayload()
  server = await startGraphQL(cms)
  // What is built once is not a document's cost.
  await server.post('{ Workouts { totalDocs } }')
})
afterAll(async () => {
  await server.close()
  await cms.close()
})

type Said = { data?: unknown; errors?: Array<{ message: string; extensions?: { code?: string } }> }

/** Generous: other tests share the cores. What has no bound takes minutes, and a heap. */
const MOST_MS = 3000
const MOST_HEAP_BYTES = 150e6

test('there are at least 40 hostile documents', () => {
  expect(hostileDocuments.length).toBeGreaterThanOrEqual(40)
})

describe('a hostile document is answered at once, and never by a failure of the server:', () => {
  for (const { code, name, query, says, variables = '{}' } of hostileDocuments)
    test(name, async () => {
      const [heap, startedMs] = [process.memoryUsage().heapUsed, performance.now()]
      const response = await server.post(query, { variables })
      const said = (await response.json()) as Said
      expect(performance.now() - startedMs).toBeLessThan(MOST_MS)
      expect(process.memoryUsage().heapUsed - heap).toBeLessThan(MOST_HEAP_BYTES)
      expect(response.status).toBeOneOf([200, 400, 413])
      const [error] = said.errors ?? []
      if (!said.data) expect(error?.message).toMatch(/\S/)
      expect(error?.message ?? '').not.toContain('Something went wrong')
      if (code) expect(error?.extensions?.code).toBe(code)
      if (says) expect(error?.message).toMatch(says)
    })
})

test('a body of 30 MB is refused with the limit', async () => {
  const response = await server.post(`#${'x'.repeat(30_000_000)}`)
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('larger than 500000 bytes')
})

test('several operations in one request are refused', async () => {
  const response = await fetch(server.url, {
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('One operation a request')
})

test('what is broken as JSON is a bad request', async () => {
  for (const body of ['{', '"{ __typename }"', 'null', '{"query":1}', '['.repeat(100_000)]) {
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(server.url, { body, headers, method: 'POST' })).status).toBe(400)
  }
})

test('the ordinary introspection of tools and a whole workout are within the limits', async () => {
  const { getIntrospectionQuery } = await import('graphql')
  const said = (await (await server.post(getIntrospectionQuery())).json()) as Said
  expect(said.errors).toBeUndefined()
})

test('every error has a code', async () => {
  const codeOf = async (query: string) =>
    ((await (await server.post(query)).json()) as Said).errors?.[0]?.extensions?.code
  expect(await codeOf('{')).toBe('invalid-query')
  expect(await codeOf('{ nothing }')).toBe('invalid-query')
  expect(await codeOf('{ searchWorkouts(limit: 101) { total } }')).toBe('search-invalid')
  expect(await codeOf('{ searchWorkouts(category: "none") { total } }')).toBe('search-invalid')
  expect(await codeOf('{ Renders { docs { id } } }')).toBe('forbidden')
  expect(await codeOf('{ Workout(id: 999999) { id } }')).toBe('not-found')
  expect(await codeOf('mutation { signWorkout(id: 1) { token } }')).toBe('forbidden')
  expect(await codeOf('mutation { generateWorkout(input: {}) { id } }')).toMatch(/^generate-/)
})

const complexityOf = async (query: string): Promise<number> => {
  const limits = resolveGraphQLLimits({ maxComplexity: 1 })
  const execute = createExecute({
    cacheKey: cms.cacheKey,
    limits,
    parse: createParse(limits),
    payload: cms.payload,
  })
  const call = { body: '', headers: new Headers(), method: 'POST', url: '/api/graphql' }
  const { errors } = JSON.parse(String((await execute(call, { query })).body)) as {
    errors: Array<{ extensions: { measured: number } }>
  }
  return errors[0]!.extensions.measured
}

test('a list of 100 costs a hundred times a list of 1, a search too', async () => {
  for (const listOf of [
    (limit: number) => `{ Workouts(limit: ${limit}) { docs { id title categories { name } } } }`,
    (limit: number) => `{ searchWorkouts(limit: ${limit}) { hits { workout { title } } } }`,
  ])
    expect(await complexityOf(listOf(100))).toBe(100 * (await complexityOf(listOf(1))))
})

test('a list whose length nobody says costs what is read', async () => {
  const ids = 'docs { id }'
  expect(await complexityOf(`{ Workouts { ${ids} } }`)).toBe(10 * 3)
  expect(await complexityOf(`{ Workouts(limit: 0) { ${ids} } }`)).toBe(100 * 3)
  expect(await complexityOf(`{ Workouts(pagination: false) { ${ids} } }`)).toBe(100 * 3)
  expect(await complexityOf('{ searchWorkouts { total } }')).toBe(20 * 2)
})
