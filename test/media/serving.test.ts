import type { MadeProgramme } from './makeProgramme.ts'
import type { MediaLookup, VersionMedia } from '../../src/endpoints/media/types.ts'
import type { AddressInfo } from 'node:net'
import type { Endpoint, PayloadRequest } from 'payload'
import { createServer, get } from 'node:http'
import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aboutOf } from '../../src/core/texts/aboutOf.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { block, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { createNodeMediaHandler } from '../../src/endpoints/media/createNodeMediaHandler.ts'
import { createResolveMedia } from '../../src/endpoints/media/createResolveMedia.ts'
import { mediaEndpoints } from '../../src/endpoints/media/mediaEndpoints.ts'
import { mediaResponse } from '../../src/endpoints/media/mediaResponse.ts'
import { ffprobe } from './ffmpeg.ts'
import { makeProgramme } from './makeProgramme.ts'
import { seededRandom } from './seededRandom.ts'

const timeline = planTimeline(workout([block([timed('Squat', 5)])]))
const silent = { sound: { sampleRateHz: 48_000 as const, aacFrames: 0, pieces: [] } }
const storyboard = {
  key: 'd'.repeat(64),
  tileWidthPx: 160,
  tileHeightPx: 90,
  columns: 1,
  tileSeconds: 10,
  tiles: 2,
}
const output = { locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' } as const
const tokens = { open: '0'.repeat(32), closed: '1'.repeat(32), broken: '2'.repeat(32) }
const hash = 'c'.repeat(64)
const posterKey = 'd'.repeat(64)
const mp4Path = `versions/${tokens.open}/en-16x9-burned-720.mp4`
const hlsPath = `versions/${tokens.open}/en-16x9-burned-720`

let made: MadeProgramme
let whole: Buffer
let base: string
let current: VersionMedia
let fetchWeb: typeof fetchRaw
let endpoints: Endpoint[]
const errors: unknown[] = []
const server = createServer()

beforeAll(async () => {
  made = await makeProgramme([
    { source: 'testsrc2', frames: 90 },
    { source: 'mandelbrot', frames: 150 },
    { source: 'testsrc2', frames: 90 },
  ])
  const { store, manifest } = made
  const path = join(made.root, 'whole.mp4')
  await writeMp4({ manifest, store, outputPath: path })
  whole = await readFile(path)
  await store.put({ kind: 'clips', key: hash, extension: 'mp4' }, (to) => writeFile(to, 'a clip'))
  await store.put({ kind: 'pictures', key: posterKey, extension: 'webp' }, (to) => writeFile(to, 'a poster'))
  const version = (token: string, isPublic: boolean): VersionMedia => ({
    token,
    isPublic,
    outputs: [
      { output, manifest, storyboard },
      { output: { ...output, locale: 'fr' }, manifest },
      { output: { ...output, height: 480 }, manifest },
    ],
    posterKey,
    teaser: { ...manifest, ...silent, video: { ...manifest.video, frames: 90 }, pieces: [manifest.pieces[0]!] },
  })
  current = version(tokens.open, true)
  const damaged = { ...manifest, video: { ...manifest.video, frames: 1 } }
  const isSignedIn = (headers: Headers): boolean => headers.get('authorization') === 'Bearer me'
  const lookup: MediaLookup = {
    versionByToken: (token, { headers }) => {
      if (token === tokens.broken)
        return Promise.resolve({ ...version(token, true), outputs: [{ output, manifest: damaged }] })
      if (token === tokens.closed)
        return Promise.resolve(isSignedIn(headers) ? version(token, false) : 'forbidden')
      return Promise.resolve(token === tokens.open ? version(token, true) : null)
    },
    detailsOfVersion: ({ locale }) => Promise.resolve(locale === 'en' ? { createdAt: '2026-11-21T10:00:00Z', credits: [], slug: 'legs', timeline } : null),
    currentOfWorkout: (id) => {
      if (id === 'down') return Promise.reject(new Error('no connection'))
      return Promise.resolve(id === '7' ? current : null)
    },
    clipByHash: (asked) =>
      Promise.resolve(asked === hash ? { hash, isPublic: false, posterKey: null } : null),
  }
  const onError = (error: unknown): void => void errors.push(error)
  const resolve = createResolveMedia({ lookup, store, onError })
  const handle = createNodeMediaHandler({ resolve, store, onError })
  server.on('request', (req, res) => {
    void handle(req, res).then((isMedia) => isMedia || res.writeHead(418).end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/repreel`
  endpoints = mediaEndpoints({ resolve, store })
  fetchWeb = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    const method = init.method ?? 'GET'
    return mediaResponse({ answer: await resolve({ method, path, headers, payloadRequest: null }), store })
  }
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await made.dispose()
})
beforeEach(() => errors.splice(0))

const fetchRaw = (path: string, init: { method?: string; headers?: Record<string, string> } = {}): Promise<Response> =>
  fetch(`${base}/${path}`, init)

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())
const header = (response: Response, name: string): string | null => response.headers.get(name)

describe.each([
  ['raw', (...args: Parameters<typeof fetchRaw>) => fetchRaw(...args)],
  ['web', (...args: Parameters<typeof fetchRaw>) => fetchWeb(...args)],
] as const)('%s mount', (_, ask) => {
  test('the MP4 is the file as it would be written, with its length and for ever', async () => {
    const response = await ask(mp4Path)
    expect(response.status).toBe(200)
    expect(header(response, 'content-type')).toBe('video/mp4')
    expect(header(response, 'content-length')).toBe(String(whole.length))
    expect(header(response, 'accept-ranges')).toBe('bytes')
    expect(header(response, 'cache-control')).toBe('public, max-age=31536000, immutable')
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect((await bytesOf(response)).equals(whole)).toBe(true)
  })

  test('200 random ranges are those bytes of the written file', async () => {
    const random = seededRandom(20_26)
    for (let i = 0; i < 200; i++) {
      const from = Math.floor(random() * whole.length)
      // Mostly short: across the head, packets, parts and pieces.
      const to = Math.min(whole.length, from + 1 + Math.floor(random() ** 3 * whole.length))
      const response = await ask(mp4Path, { headers: { range: `bytes=${from}-${to - 1}` } })
      expect(response.status).toBe(206)
      expect(header(response, 'content-range')).toBe(`bytes ${from}-${to - 1}/${whole.length}`)
      expect(header(response, 'content-length')).toBe(String(to - from))
      expect((await bytesOf(response)).equals(whole.subarray(from, to)), `${from}..${to}`).toBe(true)
    }
  })

  test('HEAD says what GET would, without the bytes, and ignores a range', async () => {
    const response = await ask(mp4Path, { method: 'HEAD', headers: { range: 'bytes=0-9' } })
    expect(response.status).toBe(200)
    expect(header(response, 'content-length')).toBe(String(whole.length))
    expect((await bytesOf(response)).length).toBe(0)
  })

  test('a range beyond the end is 416 with the size', async () => {
    const response = await ask(mp4Path, { headers: { range: `bytes=${whole.length}-` } })
    expect(response.status).toBe(416)
    expect(header(response, 'content-range')).toBe(`bytes */${whole.length}`)
  })

  test('several ranges at once are answered by the whole', async () => {
    const response = await ask(mp4Path, { headers: { range: 'bytes=0-1,5-6' } })
    expect(response.status).toBe(200)
    await response.body?.cancel()
  })

  test('who has the bytes already is told 304', async () => {
    const etag = header(await ask(mp4Path, { method: 'HEAD' }), 'etag')!
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
    for (const known of [etag, `"x", W/${etag}`, '*']) {
      const response = await ask(mp4Path, { headers: { 'if-none-match': known, range: 'bytes=0-1' } })
      expect(response.status).toBe(304)
      expect(header(response, 'etag')).toBe(etag)
      expect(header(response, 'cache-control')).toContain('immutable')
    }
    const response = await ask(mp4Path, { method: 'HEAD', headers: { 'if-none-match': '"other"' } })
    expect(response.status).toBe(200)
  })

  test('If-Range sends the part only of the bytes that the reader has', async () => {
    const etag = header(await ask(mp4Path, { method: 'HEAD' }), 'etag')!
    const statusWith = async (ifRange: string): Promise<number> => {
      const response = await ask(mp4Path, { headers: { 'if-range': ifRange, range: 'bytes=0-1' } })
      await response.body?.cancel()
      return response.status
    }
    expect(await statusWith(etag)).toBe(206)
    expect(await statusWith('"other"')).toBe(200)
    expect(await statusWith(`W/${etag}`)).toBe(200)
    expect(await statusWith('Sat, 21 Nov 2026 00:00:00 GMT')).toBe(200)
  })

  test('If-Match of other bytes is 412', async () => {
    const response = await ask(mp4Path, { headers: { 'if-match': '"other"' } })
    expect(response.status).toBe(412)
  })

  test.each([
    [`${hlsPath}/iframes.m3u8`, 'application/vnd.apple.mpegurl'],
    [`${hlsPath}/i0.m4s`, 'video/iso.segment'],
    [`${hlsPath}/video.m3u8`, 'application/vnd.apple.mpegurl'],
    [`${hlsPath}/audio.m3u8`, 'application/vnd.apple.mpegurl'],
    [`${hlsPath}/video-init.mp4`, 'video/mp4'],
    [`${hlsPath}/audio-init.mp4`, 'audio/mp4'],
    [`${hlsPath}/v0.m4s`, 'video/iso.segment'],
    [`${hlsPath}/a0.m4s`, 'video/iso.segment'],
    [`versions/${tokens.open}/poster.webp`, 'image/webp'],
  ])('%s is %s, kept for ever, with its own strong tag', async (path, type) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(header(response, 'content-type')).toBe(type)
    expect(header(response, 'cache-control')).toBe('public, max-age=31536000, immutable')
    expect(String((await bytesOf(response)).length)).toBe(header(response, 'content-length'))
    const again = await ask(path, { headers: { 'if-none-match': header(response, 'etag')! } })
    expect(again.status).toBe(304)
  })

  test.each([
    'versions/00/poster.webp',
    `versions/${'9'.repeat(32)}/poster.webp`,
    `versions/${tokens.open}/en-9x16-burned-720.mp4`,
    `${hlsPath}/v9.m4s`,
    'workouts/8/video.mp4',
    `clips/${'e'.repeat(64)}.mp4`,
    `clips/${hash}/poster.webp`,
  ])('%s is a problem of status 404', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(header(response, 'content-type')).toBe('application/problem+json')
    expect(header(response, 'cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ status: 404, code: 'media-not-found' })
  })

  test('other methods are 405 and the answer names those allowed', async () => {
    const response = await ask(mp4Path, { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(header(response, 'allow')).toBe('GET, HEAD')
  })

  test('what a reader may not see is 403, and private to who may', async () => {
    const path = `versions/${tokens.closed}/en-16x9-burned-720.mp4`
    expect((await ask(path)).status).toBe(403)
    const response = await ask(path, { method: 'HEAD', headers: { authorization: 'Bearer me' } })
    expect(response.status).toBe(200)
    expect(header(response, 'cache-control')).toBe('private, max-age=31536000, immutable')
    expect(header(response, 'access-control-allow-origin')).toBeNull()
  })

  test('a clip is served as it is stored', async () => {
    const response = await ask(`clips/${hash}.mp4`, { headers: { range: 'bytes=2-' } })
    expect(response.status).toBe(206)
    expect(await response.text()).toBe('clip')
  })

  test.each([
    ['captions.vtt', 'text/vtt', 'Get ready: Squat'],
    ['chapters.vtt', 'text/vtt', 'Well done'],
    ['metadata.vtt', 'text/vtt', '"kind":"work"'],
    ['captions.srt', 'application/x-subrip', '00:00:00,000 --> 00:00:01,500'],
    ['transcript.txt', 'text/plain', '0:10  Squat, 5 s'],
    ['timeline.json', 'application/json', '"durationSeconds":20'],
  ])('%s of an output is served in its language, for ever', async (name, contentType, text) => {
    const response = await ask(`${hlsPath}/${name}`)
    expect(response.status).toBe(200)
    expect(header(response, 'content-type')).toBe(`${contentType}; charset=utf-8`)
    expect(header(response, 'content-language')).toBe('en')
    expect(header(response, 'cache-control')).toBe('public, max-age=31536000, immutable')
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect(await response.text()).toContain(text)
    const etag = header(response, 'etag')!
    expect((await ask(`${hlsPath}/${name}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('a storyboard tells which part of its picture stands for which time', async () => {
    const response = await ask(`${hlsPath}/storyboard.vtt`)
    expect(await response.text()).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:10.000\nstoryboard.webp#xywh=0,0,160,90\n' +
        '\n00:00:10.000 --> 00:00:11.000\nstoryboard.webp#xywh=0,90,160,90\n',
    )
    const picture = await ask(`${hlsPath}/storyboard.webp`)
    expect(header(picture, 'content-type')).toBe('image/webp')
    expect(await picture.text()).toBe('a poster')
    const none = await ask(`versions/${tokens.open}/fr-16x9-burned-720/storyboard.vtt`)
    expect(none.status).toBe(404)
  })

  test('a teaser is a film without sound', async () => {
    const response = await ask(`versions/${tokens.open}/teaser.mp4`)
    expect(response.status).toBe(200)
    const path = join(made.root, 'teaser.mp4')
    await writeFile(path, await bytesOf(response))
    expect(await ffprobe(['-show_entries', 'stream=codec_type,nb_frames', path])).toBe('video,90')
  })

  test('a download has a name, takes ranges, and is the file that an export writes', async () => {
    const path = `${hlsPath}/download.mp4`
    const response = await ask(path)
    expect(header(response, 'content-disposition')).toBe(
      `attachment; filename="legs-en-720p.mp4"; filename*=UTF-8''legs-en-720p.mp4`,
    )
    const bytes = await bytesOf(response)
    const part = await ask(path, { headers: { range: 'bytes=100000-200000' } })
    expect(part.status).toBe(206)
    expect((await bytesOf(part)).equals(bytes.subarray(100_000, 200_001))).toBe(true)
    const outputPath = join(made.root, 'exported.mp4')
    const about = aboutOf({ createdAt: '2026-11-21T10:00:00Z', credits: [], timeline })
    await writeMp4({ about, manifest: made.manifest, store: made.store, outputPath })
    expect((await readFile(outputPath)).equals(bytes)).toBe(true)
    expect((await ask(`versions/${tokens.open}/fr-16x9-burned-720/download.mp4`)).status).toBe(404)
  })

  test('texts of an output or a version that is not there are 404, of a closed one 403', async () => {
    expect((await ask(`versions/${tokens.open}/fr-16x9-burned-720/captions.vtt`)).status).toBe(404)
    expect((await ask(`versions/${'3'.repeat(32)}/en-16x9-burned-720/captions.vtt`)).status).toBe(404)
    expect((await ask(`versions/${tokens.closed}/en-16x9-burned-720/captions.vtt`)).status).toBe(403)
  })

  test("a stable URL serves the current version's bytes and is asked for each time", async () => {
    const response = await ask('workouts/7/video.mp4')
    expect(header(response, 'cache-control')).toBe('public, no-cache')
    expect(header(response, 'content-location')).toBe(`../../${mp4Path}`)
    expect((await bytesOf(response)).equals(whole)).toBe(true)
    const etag = header(response, 'etag')!
    expect((await ask('workouts/7/video.mp4', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect(await (await ask('workouts/7/poster.webp')).text()).toBe('a poster')
  })

  test('the stable master lists URLs that last', async () => {
    const response = await ask('workouts/7/master.m3u8')
    const master = await response.text()
    expect(header(response, 'cache-control')).toBe('public, no-cache')
    expect(master).toContain(`URI="../../${hlsPath}/audio.m3u8"`)
    const video = master.split('\n').find((line) => line !== '' && !line.startsWith('#'))!
    expect(video).toBe(`../../${hlsPath}/video.m3u8`)
    const listed = new URL(video, 'http://x/api/repreel/workouts/7/master.m3u8')
    expect(listed.pathname).toBe(`/api/repreel/${hlsPath}/video.m3u8`)
  })

  test("a version's master lists every height of its video and every language, and is asked for each time", async () => {
    const response = await ask(`versions/${tokens.open}/fr-16x9-burned/master.m3u8`)
    expect(header(response, 'cache-control')).toBe('public, no-cache')
    const master = await response.text()
    expect([...master.matchAll(/LANGUAGE="(\w+)",DEFAULT=(\w+).*URI="(.*)"/g)].map((found) => found.slice(1))).toEqual([
      ['fr', 'YES', '../fr-16x9-burned-720/audio.m3u8'],
      ['en', 'NO', '../en-16x9-burned-720/audio.m3u8'],
    ])
    const english = await (await ask(`versions/${tokens.open}/en-16x9-burned/master.m3u8`)).text()
    expect(english.split('\n').filter((line) => line.startsWith('../'))).toEqual([
      '../en-16x9-burned-720/video.m3u8',
      '../en-16x9-burned-480/video.m3u8',
    ])
    expect((await ask(`versions/${tokens.open}/de-16x9-burned/master.m3u8`)).status).toBe(404)
  })

  test('a database that fails is 503 and told to the operator', async () => {
    const response = await ask('workouts/down/video.mp4')
    expect(response.status).toBe(503)
    expect(header(response, 'retry-after')).toBe('2')
    expect(errors.map(String)).toEqual(['Error: no connection'])
  })

  test('a manifest that does not fit its pieces is 500 and told to the operator, not to the reader', async () => {
    const response = await ask(`versions/${tokens.broken}/en-16x9-burned-720.mp4`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain(made.root)
    expect(String(errors[0])).toContain('The manifest promises 1 frames, its pieces have 330')
  })
})

test("Payload's endpoints answer GET and HEAD below all three folders", async () => {
  expect(endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'get /repreel/versions/:path+',
    'head /repreel/versions/:path+',
    'get /repreel/workouts/:path+',
    'head /repreel/workouts/:path+',
    'get /repreel/clips/:path+',
    'head /repreel/clips/:path+',
  ])
  const ask = (path: string, method: string) => {
    // As much of a request as the handler reads.
    const req = {
      url: `http://cms.example/cms-api/repreel/${path}?x=1`,
      method,
      headers: new Headers({ range: 'bytes=4-11' }),
      payload: { config: { routes: { api: '/cms-api' } } },
    } as unknown as PayloadRequest
    return endpoints.find((each) => each.method === method.toLowerCase())!.handler(req)
  }
  const response = await ask(mp4Path, 'GET')
  expect(response.status).toBe(206)
  expect(await response.text()).toBe('ftypiso4')
  expect((await ask(mp4Path, 'HEAD')).status).toBe(200)
  expect((await ask('versions/plan', 'GET')).status).toBe(404)
})

test('a URL that is not media is left to others', async () => {
  for (const path of ['plan', 'workouts/7/render', '../users', `versions/${tokens.open}`])
    expect((await fetchRaw(path)).status).toBe(418)
})

test('a roll-back to the same pieces has the same tag', async () => {
  const before = header(await fetchRaw('workouts/7/video.mp4', { method: 'HEAD' }), 'etag')
  current = { ...current, token: '5'.repeat(32) }
  expect(header(await fetchRaw('workouts/7/video.mp4', { method: 'HEAD' }), 'etag')).toBe(before)
  current = { ...current, token: tokens.open }
})

const openMediaFiles = async (): Promise<number> => {
  const { readlink } = await import('node:fs/promises')
  const links = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  )
  return links.filter((link) => link.startsWith(made.root)).length
}

test.skipIf(process.platform !== 'linux')('a reader that goes away half-way leaves no file open', async () => {
  const closed = new Promise<void>((resolve) => server.once('connection', (socket) => socket.once('close', resolve)))
  await new Promise<void>((resolve) => {
    const request = get(`${base}/${mp4Path}`, { agent: false }, (response) => {
      response.once('data', () => {
        request.destroy()
        resolve()
      })
    })
    request.on('error', () => undefined)
  })
  await closed
  await expect.poll(openMediaFiles).toBe(0)
})

test('a stored file that was cut short is 500, not other bytes', async () => {
  const key = made.manifest.pieces[1]!.key
  const path = await made.store.localPath({ kind: 'segments', key, extension: 'mp4' })
  const kept = await readFile(path)
  await rename(path, `${path}.kept`)
  await writeFile(path, kept.subarray(0, 1000))
  expect((await fetchRaw(mp4Path)).status).toBe(500)
  expect(String(errors[0])).toContain('it was cut off')
  await rename(`${path}.kept`, path)
  expect((await bytesOf(await fetchRaw(mp4Path))).equals(whole)).toBe(true)
})
