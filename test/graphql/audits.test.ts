import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { startGraphQL, type GraphQLServer } from './startGraphQL.ts'

let cms: TestPayload
let server: GraphQLServer

beforeAll(async () => {
  cms = await openTestPayload()
  server = await startGraphQL(cms)
})
afterAll(async () => {
  await server.close()
  await cms.close()
})

const audits = serverAudits({ url: () => server.url })

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61)
})

for (const { fn, id, name } of audits)
  test(`${id} ${name}`, async () => {
    const result = await fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })
