import type { Workout } from '../../src/generated/payload-types.ts'
import type { SignedVideo } from '../../src/endpoints/signing/types.ts'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMediaSigner } from '../../src/adapters/signing/createMediaSigner.ts'
import { mediaSignerOf } from '../../src/adapters/signing/mediaSignerOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { createMediaHandler } from '../../src/server/web/createMediaHandler.ts'
import { makeUser } from '../cms/content.ts'
import { createFetch } from '../jobs/createFetch.ts'
import { createAsk } from '../jobs/graphql.ts'
import { renderRows } from '../jobs/renderRows.ts'
import { startStudio, type Studio } from '../jobs/startStudio.ts'
import { watchStudio } from '../jobs/watchStudio.ts'

let studio: Studio
let kept: Workout
let other: Workout
let render: { id: number; token: string }
let server: Server
let origin: string
/** Of the private workout, as a server with an API key gets it. */
let signed: SignedVideo

beforeAll(async () => {
  studio = await startStudio()
  const { payload } = studio
  const watch = watchStudio(studio)
  const squat = await studio.makeExercise('Squat')
  kept = await studio.publish([squat], { title: 'Members only', visibility: 'private' })
  other = await studio.publish([squat], { title: 'Another', visibility: 'private' })
  await watch.settled(kept.id)
  await watch.settled(other.id)
  render = await watch.lastOf(kept.id)
  const media = createMediaHandler(payload)
  server = createServer(
    (req, res) => void media(req, res).then((isMedia) => isMedia || res.writeHead(418).end()),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  signed = await sign(`/workouts/${kept.id}/sign`, '{}')
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await studio.close()
})

const API_KEY = '0f2b6d3e-0000-4000-8000-000000000000'
let hasKey: Promise<unknown> | undefined

const post = async (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> => {
  const { payload } = studio
  hasKey ??= makeUser(payload, 'viewer').then(({ id }) =>
    payload.update({ collection: slugs.users, data: { apiKey: API_KEY, enableAPIKey: true }, id }),
  )
  await hasKey
  const { handleEndpoints } = await import('payload')
  return handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: studio.cacheKey,
    request: new Request(`http://127.0.0.1/api${path}`, {
      body,
      headers: {
        authorization: `${slugs.users} API-Key ${API_KEY}`,
        'content-type': 'application/json',
        ...headers,
      },
      method: 'POST',
    }),
  })
}

const sign = async (path: string, body: string): Promise<SignedVideo> => {
  const response = await post(path, body)
  expect(response.status).toBe(200)
  return (await response.json()) as SignedVideo
}

/** From our own server's raw mount. */
const get = (url: string): Promise<Response> => fetch(new URL(url.replace(/^.*\/api/, '/api'), origin))

const codeOf = async (url: string) => {
  const response = await get(url)
  const { code } = (await response.json()) as { code: string }
  return `${response.status} ${code}`
}

const withToken = (url: string, token: string): string => url.replace(/token=.*$/, `token=${token}`)

test('a server with an API key gets URLs of a private workout, for six hours, in no cache', async () => {
  const response = await post(`/workouts/${kept.id}/sign`, '')
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  const { expiresAt, outputs, version } = (await response.json()) as SignedVideo
  expect(version).toBe(1)
  expect(outputs).toHaveLength(1)
  const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000
  expect(hours).toBeGreaterThan(5.9)
  expect(hours).toBeLessThanOrEqual(6)
})

test('everything that a signed playlist leads to plays with its token, and nothing of it without', async () => {
  const seen = new Set<string>()
  const follow = async (url: string): Promise<void> => {
    if (seen.has(url)) return
    seen.add(url)
    const response = await get(url)
    expect([url, response.status]).toEqual([url, 200])
    expect(response.headers.get('cache-control')).toMatch(/^private, (no-cache|max-age=600)$/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const isText = /mpegurl|vtt/.test(response.headers.get('content-type') ?? '')
    const text = isText ? await response.text() : void (await response.arrayBuffer())
    const links = [...(text ?? '').matchAll(/URI="([^"]+)"|^([^#\n][^\s]*\.(?:m3u8|m4s|mp4|webp)\?\S*)/gm)]
    for (const [, inTag, onLine] of links) await follow(new URL(inTag ?? onLine ?? '', response.url).href)
    expect((await get(url.replace(/\?token=[^#]*/, ''))).status).toBe(404)
  }
  const { outputs, posterUrl, teaserUrl, ...rest } = signed
  const { aspect: _, height: __, locale: ___, look: ____, ...urls } = outputs[0]!
  for (const url of [rest.hlsUrl, rest.mp4Url, posterUrl!, teaserUrl!, ...Object.values(urls)])
    await follow(url)
  const kinds = [...seen].map((url) =>
    new URL(url, origin).pathname.replace(/^.*\//, '').replace(/\d+(?=\.m4s)/, ''),
  )
  for (const kind of [
    'video.m3u8',
    'audio.m3u8',
    'iframes.m3u8',
    'video-init.mp4',
    'audio-init.mp4',
    'v.m4s',
    'a.m4s',
    'i.m4s',
  ])
    expect(kinds).toContain(kind)
  for (const kind of [
    'storyboard.webp',
    'captions.vtt',
    'download.mp4',
    'timeline.json',
    'poster.webp',
    'teaser.mp4',
  ])
    expect(kinds).toContain(kind)
})

test('ranges, HEAD and revalidation work as without a token', async () => {
  const part = await fetch(new URL(signed.mp4Url.replace(/^.*\/api/, '/api'), origin), {
    headers: { range: 'bytes=4-7' },
  })
  expect([part.status, await part.text()]).toEqual([206, 'ftyp'])
  const etag = part.headers.get('etag')!
  const again = await fetch(part.url, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect((await fetch(part.url, { method: 'HEAD' })).headers.get('content-length')).toMatch(/^\d+$/)
})

describe('a token', () => {
  const signer = () => mediaSignerOf({ keys: [], payload: studio.payload })
  const ofVersion = (token: string, expiresInSeconds = 60) =>
    signer().sign({ expiresInSeconds, scope: { of: 'version', token } })
  const path = () => signed.outputs[0]!.mp4Url

  test('that has expired is 401 media-token-expired', async () => {
    const { token } = await ofVersion(render.token, -1)
    expect(await codeOf(withToken(path(), token))).toBe('401 media-token-expired')
    const { headers } = await get(withToken(path(), token))
    expect(headers.get('www-authenticate')).toContain('invalid_token')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('that somebody changed, or signed with a key of their own, is 401 media-token-forged', async () => {
    const [header, claims, signature] = signed.token.split('.')
    const later = Buffer.from(claims!, 'base64url')
      .toString()
      .replace(/"exp":\d+/, '"exp":9999999999')
    const text = `${header}.${Buffer.from(later).toString('base64url')}`
    for (const mac of [signature, createHmac('sha256', 'mine').update(text).digest('base64url')])
      expect(await codeOf(withToken(path(), `${text}.${mac}`))).toBe('401 media-token-forged')
  })

  test('of a key that was taken away is 401 media-token-unknown-key', async () => {
    const old = createMediaSigner({
      keys: [new TextEncoder().encode('a key that was used before, long ago')],
    })
    const { token } = await old.sign({ expiresInSeconds: 60, scope: { of: 'version', token: render.token } })
    expect(await codeOf(withToken(path(), token))).toBe('401 media-token-unknown-key')
  })

  test('that is none is 401 media-token-malformed, a session of Payload too', async () => {
    for (const token of ['', 'x', 'null', '%00', 'a.b.c'])
      expect(await codeOf(withToken(path(), token))).toBe('401 media-token-malformed')
    const user = await makeUser(studio.payload, 'admin')
    const session = await studio.payload.login({
      collection: slugs.users,
      data: { email: user.email, password: 'a password for a test' },
    })
    expect(await codeOf(withToken(path(), session.token!))).toMatch(/^401 media-token-/)
  })

  test('of another workout or version is 403 media-token-foreign, whether or not there is such a thing', async () => {
    const { token: foreign } = await sign(`/workouts/${other.id}/sign`, '{}')
    const [theirs] = await renderRows(studio.payload, other.id)
    const { token: ofTheirs } = await ofVersion(theirs!.token)
    const missing = path().replace(render.token, 'e'.repeat(32))
    for (const url of [
      path(),
      missing,
      signed.mp4Url,
      signed.mp4Url.replace(`workouts/${kept.id}`, 'workouts/99999'),
    ])
      for (const token of [foreign, ofTheirs])
        expect(await codeOf(withToken(url, token))).toBe('403 media-token-foreign')
    const clip = `/api/repreel/clips/${studio.clip.normalised!.hash}.mp4?token=${signed.token}`
    expect(await codeOf(clip)).toBe('403 media-token-foreign')
  })

  test('of one version opens that one, and no stable URL of its workout', async () => {
    const ofRender = await sign(`/renders/${render.id}/sign`, '{"expiresInSeconds":60}')
    expect(Date.parse(ofRender.expiresAt) - Date.now()).toBeLessThanOrEqual(60_000)
    expect((await get(ofRender.hlsUrl)).status).toBe(200)
    expect(await codeOf(withToken(signed.mp4Url, ofRender.token))).toBe('403 media-token-foreign')
  })

  test('keeps even what is public out of shared caches', async () => {
    const { payload } = studio
    const show = (visibility: 'private' | 'public') =>
      payload.update({ collection: slugs.workouts, data: { visibility }, id: kept.id })
    await show('public')
    const cacheOf = async (url: string) => (await get(url)).headers.get('cache-control')
    expect(await cacheOf(path())).toBe('private, max-age=600')
    expect(await cacheOf(path().replace(/\?.*/, ''))).toBe('public, max-age=31536000, immutable')
    expect(await codeOf(withToken(path(), 'x'))).toBe('401 media-token-malformed')
    await show('private')
  })
})

test('a preview of a draft plays with a signed URL, and not with one of its workout', async () => {
  const watch = watchStudio(studio)
  const editor = await makeUser(studio.payload, 'editor')
  await watch.mutate(`previewWorkout(id: ${kept.id})`, editor)
  const preview = (await watch.settled(kept.id)).at(-1)!
  const { hlsUrl } = await sign(`/renders/${preview.id}/sign`, '{}')
  expect((await get(hlsUrl)).status).toBe(200)
  expect(await codeOf(withToken(hlsUrl, signed.token))).toBe('403 media-token-foreign')
})

test('GraphQL signs too', async () => {
  const ask = createAsk(studio.payload)
  const { docs } = await studio.payload.find({ collection: slugs.users, limit: 1 })
  const source = `mutation { signWorkout(id: ${kept.id}, expiresInSeconds: 60) { token expiresAt hlsUrl outputs { captionsUrl } } }`
  const { data, errors } = await ask({ source, user: { ...docs[0]!, collection: slugs.users } })
  expect(errors).toBeUndefined()
  const { hlsUrl } = (data as unknown as { signWorkout: SignedVideo }).signWorkout
  expect((await get(hlsUrl)).status).toBe(200)
})

test.each([
  ['{"expiresInSeconds":0}', 400, 'must be a whole number from 1 to 604800, not 0'],
  ['{"expiresInSeconds":604801}', 400, 'from 1 to 604800, not 604801'],
  ['{"expiresInSeconds":"an hour"}', 400, 'not \\"an hour\\"'],
  ['{"expires":60}', 400, 'The body must be JSON such as'],
  ['[1]', 400, 'The body must be JSON such as'],
  ['{', 400, 'The body must be JSON such as'],
  [`{"expiresInSeconds":${'1'.repeat(2000)}}`, 413, '1000 bytes at most'],
])('%.40s is answered %i, and says why', async (body, status, words) => {
  const response = await post(`/workouts/${kept.id}/sign`, body)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(words)
})

test('what has no video, or is not there, cannot be signed', async () => {
  const fetchApi = createFetch(studio)
  expect((await fetchApi(`/workouts/${kept.id}/sign`, { method: 'POST' })).status).toBe(403)
  for (const path of ['/workouts/99999/sign', '/renders/99999/sign']) {
    const response = await post(path, '{}')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('has no video that plays')
  }
  expect((await post('/workouts/x/sign', '{}')).status).toBe(400)
})
