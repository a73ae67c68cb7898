import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { postWebhook } from '../../src/adapters/http/postWebhook.ts'
import { startReceiver, type Receiver } from './startReceiver.ts'

let receiver: Receiver

beforeAll(async () => {
  receiver = await startReceiver()
})
afterEach(() => void receiver.received.splice(0))
afterAll(() => receiver.close())

const post = (change: Partial<Parameters<typeof postWebhook>[0]> = {}) =>
  postWebhook({
    allowPrivate: true,
    body: '{}',
    headers: { 'webhook-id': 'evt_1' },
    url: receiver.url,
    ...change,
  })

test('what is posted arrives as it is', async () => {
  const body = JSON.stringify({ title: 'Été – “20 min”' })
  expect(await post({ body, url: `${receiver.url}/hook?a=1` })).toMatchObject({ error: null, status: 204 })
  const [{ headers, ...got }] = receiver.received as [Receiver['received'][0]]
  expect(got).toMatchObject({ body, path: '/hook?a=1' })
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'evt_1' })
})

test.each([
  '127.0.0.1',
  'localhost',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '0.0.0.0',
  '2130706433',
  '169.254.169.254',
  '10.0.0.1',
])('nothing is sent to %s unless the operator allows it, by http or https', async (host) => {
  const { port } = new URL(receiver.url)
  for (const scheme of ['http', 'https'])
    expect(await post({ allowPrivate: false, url: `${scheme}://${host}:${port}` })).toMatchObject({
      status: null,
    })
  expect(receiver.received).toEqual([])
})

test('a redirect is an answer, and is not followed', async () => {
  receiver.answers.push({ headers: { location: `${receiver.url}/elsewhere` }, status: 302 })
  expect((await post()).status).toBe(302)
  expect(receiver.received).toHaveLength(1)
})

test('of a long answer the first KB is kept', async () => {
  receiver.answers.push({ body: `\0${'x'.repeat(1_000_000)}`, status: 500 })
  const { status, text } = await post()
  expect([status, text]).toEqual([500, 'x'.repeat(1023)])
})

test('a receiver that does not answer in time is given up', async () => {
  receiver.answers.push({ never: true, status: 0 })
  const posted = await post({ timeoutMs: 200 })
  expect(posted).toMatchObject({ error: 'no answer within 0.2 s', status: null })
  expect(posted.durationMs).toBeGreaterThanOrEqual(190)
})

test('nobody there is an answer too', async () => {
  expect((await post({ url: 'http://127.0.0.1:1' })).error).toContain('ECONNREFUSED')
})
