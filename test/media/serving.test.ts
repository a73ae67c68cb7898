import type { PayloadRequest } from 'payload'
import { get } from 'node:http'
import { readFile, readdir, readlink, rename, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bytesOf, header } from './answers.ts'
import { seededRandom } from './seededRandom.ts'
import {
  type FetchMedia,
  hash,
  hlsPath,
  type MediaServer,
  mp4Path,
  startMediaServer,
  tokens,
} from './startMediaServer.ts'

let media: MediaServer
beforeAll(async () => {
  media = await startMediaServer()
})
afterAll(() => media.close())
beforeEach(() => media.errors.splice(0))

describe.each(['fetchRaw', 'fetchWeb'] as const)('%s', (mount) => {
  const ask: FetchMedia = (path, init) => media[mount](path, init)

  test('the MP4 is the file as it would be written, with its length and for ever', async () => {
    const response = await ask(mp4Path)
    expect(response.status).toBe(200)
    expect(header(response, 'content-type')).toBe('video/mp4')
    expect(header(response, 'content-length')).toBe(String(media.whole.length))
    expect(header(response, 'accept-ranges')).toBe('bytes')
    expect(header(response, 'cache-control')).toBe('public, max-age=31536000, immutable')
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect((await bytesOf(response)).equals(media.whole)).toBe(true)
  })

  test('200 random ranges are those bytes of the written file', async () => {
    const random = seededRandom(20_26)
    for (let i = 0; i < 200; i++) {
      const from = Math.floor(random() * media.whole.length)
      // Mostly short: across the head, packets, parts and pieces.
      const to = Math.min(media.whole.length, from + 1 + Math.floor(random() ** 3 * media.whole.length))
      const response = await ask(mp4Path, { headers: { range: `bytes=${from}-${to - 1}` } })
      expect(response.status).toBe(206)
      expect(header(response, 'content-range')).toBe(`bytes ${from}-${to - 1}/${media.whole.length}`)
      expect(header(response, 'content-length')).toBe(String(to - from))
      expect((await bytesOf(response)).equals(media.whole.subarray(from, to)), `${from}..${to}`).toBe(true)
    }
  })

  test('100 random ranges at once are those bytes of the written file', async () => {
    const random = seededRandom(9110)
    const ranges = Array.from({ length: 100 }, () => {
      const from = Math.floor(random() * media.whole.length)
      return { from, to: Math.min(media.whole.length, from + 1 + Math.floor(random() * media.whole.length)) }
    })
    const wrong = await Promise.all(
      ranges.map(async ({ from, to }) => {
        const response = await ask(mp4Path, { headers: { range: `bytes=${from}-${to - 1}` } })
        const isRight =
          response.status === 206 && (await bytesOf(response)).equals(media.whole.subarray(from, to))
        return isRight ? [] : [`${from}..${to}`]
      }),
    )
    expect(wrong.flat()).toEqual([])
  })

  test('a range of every odd kind is answered by these very bytes, the whole, or 416', async () => {
    const { length } = media.whole
    const last = length - 1
    const table: ReadonlyArray<readonly [range: string, answer: [from: number, to: number] | 'whole' | 416]> =
      [
        ['bytes=0-0', [0, 1]],
        ['bytes=0-', [0, length]],
        [`bytes=0-${last}`, [0, length]],
        [`bytes=0-${length}`, [0, length]],
        [`bytes=${last}-`, [last, length]],
        [`bytes=${last}-${last}`, [last, length]],
        [`bytes=${last}-99999999999999999999`, [last, length]],
        ['bytes=-1', [last, length]],
        [`bytes=-${length}`, [0, length]],
        [`bytes=-${length + 1}`, [0, length]],
        ['bytes=007-009', [7, 10]],
        ['BYTES=1-2', [1, 3]],
        ['bytes= 1-2', [1, 3]],
        ['bytes=-0', 416],
        [`bytes=${length}-`, 416],
        [`bytes=${length}-${length + 5}`, 416],
        ['bytes=99999999999999999999-', 416],
        ['bytes=5-2', 'whole'],
        ['bytes=-', 'whole'],
        ['bytes=', 'whole'],
        ['bytes', 'whole'],
        ['bytes 0-1', 'whole'],
        ['bytes=1', 'whole'],
        ['bytes=a-b', 'whole'],
        ['bytes=0x1-0x2', 'whole'],
        ['bytes=1e1-2e1', 'whole'],
        ['bytes=1.5-2', 'whole'],
        ['bytes=--1', 'whole'],
        ['bytes=+1-2', 'whole'],
        ['bytes=1 - 2', 'whole'],
        ['items=0-1', 'whole'],
        ['bytes=0-1,3-4', 'whole'],
        ['bytes=0-1,', 'whole'],
        [`bytes=${'0-1,'.repeat(500)}5-6`, 'whole'],
      ]
    for (const [range, answer] of table) {
      const response = await ask(mp4Path, { headers: { range } })
      const bytes = await bytesOf(response)
      const name = range.slice(0, 60)
      if (answer === 416) {
        expect([response.status, header(response, 'content-range')], name).toEqual([416, `bytes */${length}`])
        continue
      }
      const [from, to] = answer === 'whole' ? [0, length] : answer
      expect(response.status, name).toBe(answer === 'whole' ? 200 : 206)
      expect(bytes.equals(media.whole.subarray(from, to)), name).toBe(true)
    }
  })

  test('HEAD says what GET would, without the bytes, and ignores a range', async () => {
    const response = await ask(mp4Path, { method: 'HEAD', headers: { range: 'bytes=0-9' } })
    expect(response.status).toBe(200)
    expect(header(response, 'content-length')).toBe(String(media.whole.length))
    expect((await bytesOf(response)).length).toBe(0)
  })

  test('a range beyond the end is 416 with the size', async () => {
    const response = await ask(mp4Path, { headers: { range: `bytes=${media.whole.length}-` } })
    expect(response.status).toBe(416)
    expect(header(response, 'content-range')).toBe(`bytes */${media.whole.length}`)
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
    expect(header(response, 'cache-control')).toBe('private, max-age=600')
    expect(header(response, 'access-control-allow-origin')).toBeNull()
  })

  test('a clip is served as it is stored', async () => {
    const response = await ask(`clips/${hash}.mp4`, { headers: { range: 'bytes=2-' } })
    expect(response.status).toBe(206)
    expect(await response.text()).toBe('clip')
  })

  test.each([
    'workouts/down/video.mp4',
    `versions/${tokens.down}/en-16x9-burned-720/captions.vtt`,
    `versions/${tokens.down}/en-16x9-burned-720/download.mp4`,
  ])('a database that fails is 503 and told to the operator: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(503)
    expect(header(response, 'retry-after')).toBe('2')
    expect(media.errors.map(String)).toEqual(['Error: no connection'])
  })

  test('a manifest that does not fit its pieces is 500 and told to the operator, not to the reader', async () => {
    const response = await ask(`versions/${tokens.broken}/en-16x9-burned-720.mp4`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain(media.made.root)
    expect(String(media.errors[0])).toContain('The manifest promises 1 frames, its pieces have 330')
  })
})

test("Payload's endpoints answer GET and HEAD below all three folders", async () => {
  expect(media.endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
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
    return media.endpoints.find((each) => each.method === method.toLowerCase())!.handler(req)
  }
  const response = await ask(mp4Path, 'GET')
  expect(response.status).toBe(206)
  expect(await response.text()).toBe('ftypiso4')
  expect((await ask(mp4Path, 'HEAD')).status).toBe(200)
  expect((await ask('versions/plan', 'GET')).status).toBe(404)
})

test('a URL that is not media is left to others', async () => {
  for (const path of ['plan', 'workouts/7/render', '../users', `versions/${tokens.open}`])
    expect((await media.fetchRaw(path)).status).toBe(418)
})

test('a roll-back to the same pieces has the same tag', async () => {
  const before = header(await media.fetchRaw('workouts/7/video.mp4', { method: 'HEAD' }), 'etag')
  media.shown.version = { ...media.shown.version, token: '5'.repeat(32) }
  expect(header(await media.fetchRaw('workouts/7/video.mp4', { method: 'HEAD' }), 'etag')).toBe(before)
  media.shown.version = { ...media.shown.version, token: tokens.open }
})

const openMediaFiles = async (): Promise<number> => {
  const links = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  )
  return links.filter((link) => link.startsWith(media.made.root)).length
}

test.skipIf(process.platform !== 'linux')(
  'a reader that goes away half-way leaves no file open for long',
  async () => {
    const closed = new Promise<void>((resolve) =>
      media.server.once('connection', (socket) => socket.once('close', resolve)),
    )
    await new Promise<void>((resolve) => {
      const request = get(`${media.base}/${mp4Path}`, { agent: false }, (response) => {
        response.once('data', () => {
          request.destroy()
          resolve()
        })
      })
      request.on('error', () => undefined)
    })
    await closed
    await expect.poll(openMediaFiles).toBe(0)
  },
)

test('a stored file that was cut short is 500, not other bytes', async () => {
  const key = media.made.manifest.pieces[1]!.key
  const path = await media.made.store.localPath({ kind: 'segments', key, extension: 'mp4' })
  const kept = await readFile(path)
  await rename(path, `${path}.kept`)
  await writeFile(path, kept.subarray(0, 1000))
  await expect.poll(openMediaFiles).toBe(0)
  expect((await media.fetchRaw(mp4Path)).status).toBe(500)
  expect(String(media.errors[0])).toContain('it was cut off')
  await rename(`${path}.kept`, path)
  await expect.poll(openMediaFiles).toBe(0)
  expect((await bytesOf(await media.fetchRaw(mp4Path))).equals(media.whole)).toBe(true)
})
