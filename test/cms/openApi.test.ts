import type { Endpoint } from 'payload'
import { Validator } from '@seriousme/openapi-schema-validator'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problems } from '../../src/endpoints/problem/problems.ts'
import { repreel } from '../../src/plugin.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
beforeAll(async () => {
  cms = await openTestPayload()
})
afterAll(() => cms.close())

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  handleEndpoints({
    config: cms.payload.config,
    payloadInstanceCacheKey: cms.cacheKey,
    request: new Request(`http://localhost/api${path}`, { headers }),
  })

type Operation = { operationId: string; responses: Record<string, object>; tags: string[] }
type Document = {
  components: { schemas: object }
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

const readDocument = async () => (await ask('/openapi.json')).json() as Promise<Document>

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(await readDocument())
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
})

test('every endpoint of the plugin is described', async () => {
  // Without Payload's own, which every collection gets when the configuration is sanitised.
  const config = await repreel({ roleOf: () => null })({
    db: cms.payload.config.db,
    secret: 's',
  })
  const endpoints: Array<[string, Endpoint]> = [
    ...(config.endpoints ?? []).map((one): [string, Endpoint] => ['', one]),
    ...(config.collections ?? []).flatMap(({ endpoints: own, slug }) =>
      (own || []).map((one): [string, Endpoint] => [`/${slug}`, one]),
    ),
    ...(config.globals ?? []).flatMap(({ endpoints: own, slug }) =>
      (own || []).map((one): [string, Endpoint] => [`/globals/${slug}`, one]),
    ),
  ]
  expect(endpoints.length).toBeGreaterThan(15)
  const undescribed = endpoints.filter(([, { custom }]) => !custom?.openapi)
  expect(undescribed.map(([base, { method, path }]) => `${method} ${base}${path}`)).toEqual([])
})

test('the document names what an app uses, each operation once, and its refusals', async () => {
  const { components, paths } = await readDocument()
  for (const path of [
    '/api/workouts',
    '/api/workouts/{id}',
    '/api/exercises',
    '/api/generate-workout-video',
    '/api/workouts/{id}/sign',
    '/api/repreel/versions/{token}/{output}.mp4',
    '/api/repreel/embed/{workout}',
    '/api/health/ready',
    '/api/graphql',
  ])
    expect(Object.keys(paths)).toContain(path)
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Workout', 'WorkoutVideo', 'Exercise']),
  )
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  const generate = paths['/api/generate-workout-video']?.post
  expect(Object.keys(generate?.responses ?? {})).toEqual([
    '200',
    '202',
    '400',
    '401',
    '404',
    '409',
    '413',
    '415',
    '422',
    '424',
    '429',
    '502',
    '503',
    '504',
  ])
})

test('every code of a problem is one that an operation names', async () => {
  const text = JSON.stringify((await readDocument()).paths)
  // What the web server itself answers, whatever is asked.
  const anywhere = ['media-method', 'server-failed', 'server-stopping']
  const unnamed = Object.keys(problems).filter(
    (code) => !anywhere.includes(code) && !text.includes(`\`${code}\``),
  )
  expect(unnamed).toEqual([])
})

test('the page that shows it loads nothing from outside', async () => {
  const page = await ask('/docs')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const html = await page.text()
  const urls = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, url = '']) => url)
  expect(urls.filter((url) => !url.startsWith('/api/') && url !== 'data:,')).toEqual([])
  for (const url of urls.filter((one) => one.includes('/assets/'))) {
    const asset = await ask(url.slice('/api'.length))
    expect(asset.status, url).toBe(200)
    const again = await ask(url.slice('/api'.length), { 'if-none-match': asset.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  }
  expect((await ask('/repreel/assets/..%2Fpackage.json')).status).toBe(404)
  expect((await ask('/repreel/assets/constructor')).status).toBe(404)
})
