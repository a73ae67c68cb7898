import type { Site } from '../../src/server/web/createSite.ts'
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../../src/adapters/postgres/freePort.ts'
import { createAnswer } from '../../src/server/web/createAnswer.ts'
import { createRateLimits } from '../../src/server/web/createRateLimits.ts'
import { listen } from '../../src/server/web/listen.ts'
import { proxyRange } from '../../src/server/web/proxyRange.ts'
import { securityHeaders } from '../../src/server/web/securityHeaders.ts'

const LONG = 'a workout '.repeat(500)

/** What stands in for Next: echoes what it was asked, as pages, events or after a while. */
const handle: Site['handle'] = async (request, response) => {
  const path = (request.url ?? '').split('?')[0]
  if (path === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(LONG)
    return
  }
  if (path === '/own') response.appendHeader('content-security-policy', "default-src 'none'")
  if (path === '/throws') throw new Error('no page')
  if (path === '/slow') {
    const go = once(slow, 'go')
    slow.dispatchEvent(new Event('reached'))
    await go
  }
  if (path === '/read' && request.method !== 'GET') response.statusCode = 404
  response.setHeader('content-type', 'text/plain')
  response.end(path === '/long' ? LONG : `${request.url} for ${String(request.headers['x-forwarded-for'])}`)
}
const slow = new EventTarget()

type ServeArgs = { dev?: boolean; isHttps?: boolean; perMinute?: number }

const serve = async ({ dev = false, isHttps = false, perMinute = 0 }: ServeArgs = {}) => {
  const lines: string[] = []
  const answer = createAnswer({
    apiRoute: '/api',
    cors: ['https://app.example'],
    generate: () => Promise.resolve(false),
    graphQL: () => Promise.resolve(false),
    headers: securityHeaders({ dev, isHttps, mediaOrigin: null }),
    logger: pino({ level: 'debug' }, { write: (line) => lines.push(line) }),
    media: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.apple.mpegurl' }).end(LONG)
      return Promise.resolve(true)
    },
    site: { handle },
    takeRate: perMinute
      ? await createRateLimits({
          onError: (error) => {
            throw error
          },
          perMinute,
          pool: null,
        })
      : null,
    trusted: [proxyRange('127.0.0.1')],
  })
  const port = await freePort()
  const stop = await listen({ answer, host: '127.0.0.1', port, server: createServer() })
  onTestFinished(stop)
  return { lines, port, stop, url: `http://127.0.0.1:${port}` }
}

test('every page has the security headers, and one that says it itself keeps its own', async () => {
  const { url } = await serve()
  const { headers } = await fetch(`${url}/page`)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('strict-transport-security')).toBeNull()
  expect((await fetch(`${url}/own`)).headers.get('content-security-policy')).toBe("default-src 'none'")
})

test('behind https browsers are told to stay there', async () => {
  const { url } = await serve({ isHttps: true })
  expect((await fetch(url)).headers.get('strict-transport-security')).toBe('max-age=31536000')
})

test('a sane request id is kept, another is replaced, and a failure names it', async () => {
  const { lines, url } = await serve()
  const ask = (id: string, path = '/page') => fetch(url + path, { headers: { 'x-request-id': id } })
  expect((await ask('trace-0123')).headers.get('x-request-id')).toBe('trace-0123')
  expect((await ask('"><script>')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  const failed = await ask('trace-0456', '/throws')
  expect(failed.status).toBe(500)
  expect(await failed.json()).toMatchObject({ code: 'server-failed', requestId: 'trace-0456' })
  expect(lines.filter((line) => line.includes('trace-0456')).length).toBeGreaterThan(0)
})

test('a client that asks too often is told when it may again, and others are not', async () => {
  const { url } = await serve({ perMinute: 2 })
  const ask = (client: string, path = '/api/workouts') =>
    fetch(url + path, { headers: { 'x-forwarded-for': client } })
  const first = await ask('1.1.1.1')
  expect(first.headers.get('ratelimit-policy')).toBe('"api";q=2;w=60')
  expect(first.headers.get('ratelimit')).toMatch(/^"api";r=1;t=\d+$/)
  await ask('1.1.1.1')
  const refused = await ask('1.1.1.1')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ code: 'request-rate', limit: 2 })
  expect((await ask('2.2.2.2')).status).toBe(200)
  expect((await ask('1.1.1.1', '/page')).status).toBe(200)
  expect((await ask('1.1.1.1', '/api/health/live')).status).toBe(200)
  expect((await ask('1.1.1.1', '/api/repreel/workouts/1/video.mp4')).status).toBe(200)
})

test('texts are compressed; playlists, video and events never', async () => {
  const { port } = await serve()
  const encodingOf = async (path: string): Promise<string | undefined> => {
    const request = get({ headers: { 'accept-encoding': 'gzip, br' }, path, port })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    response.resume()
    return response.headers['content-encoding']
  }
  expect(await encodingOf('/long')).toBe('br')
  expect(await encodingOf('/events')).toBeUndefined()
  expect(await encodingOf('/api/repreel/workouts/1/master.m3u8')).toBeUndefined()
})

test('pages of listed origins may read private media and ask beforehand; others are not named', async () => {
  const { url } = await serve()
  const media = `${url}/api/repreel/workouts/1/video.mp4`
  const asked = await fetch(media, { headers: { origin: 'https://app.example' }, method: 'OPTIONS' })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-headers')).toContain('Range')
  const of = async (origin: string) => (await fetch(media, { headers: { origin } })).headers
  expect((await of('https://app.example')).get('access-control-allow-origin')).toBe('https://app.example')
  expect((await of('https://evil.example')).get('access-control-allow-origin')).toBeNull()
  expect((await of('https://evil.example')).get('vary')).toBe('Origin')
})

test('the player has a short address', async () => {
  const { url } = await serve()
  expect(await (await fetch(`${url}/embed/legs?token=a`)).text()).toContain('/api/repreel/embed/legs?token=a')
})

test('HEAD answers like GET, without the body', async () => {
  const { url } = await serve()
  const answer = await fetch(`${url}/read`, { method: 'HEAD' })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('')
})

test('stopping lets what is being answered finish, refuses what is new, and closes kept connections', async () => {
  const { port, stop } = await serve()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const kept = get({ agent, path: '/page', port })
  const [first] = (await once(kept, 'response')) as [IncomingMessage]
  await text(first)
  const reached = once(slow, 'reached')
  const running = get({ path: '/slow', port })
  await reached
  const stopped = stop()
  const refused = await once(get({ path: '/page', port }), 'error')
  expect(refused[0]).toMatchObject({ code: 'ECONNREFUSED' })
  const answered = once(running, 'response') as Promise<[IncomingMessage]>
  slow.dispatchEvent(new Event('go'))
  const [last] = await answered
  expect(last.statusCode).toBe(200)
  expect(last.headers.connection).toBe('close')
  expect(await text(last)).toContain('/slow')
  await stopped
  agent.destroy()
})

test('a connection that was handed over, and that nobody ends, does not keep it from stopping', async () => {
  const server = createServer()
  const port = await freePort()
  const handedOver = once(server, 'upgrade')
  const stop = await listen({ answer: () => Promise.resolve(), drainMs: 50, host: '127.0.0.1', port, server })
  const request = get({ headers: { connection: 'Upgrade', upgrade: 'websocket' }, host: '127.0.0.1', port })
  const ended = once(request, 'error')
  await handedOver
  await stop()
  expect((await ended)[0]).toMatchObject({ code: 'ECONNRESET' })
})
