import type { MadeProgramme } from './makeProgramme.ts'
import type { Audience, MediaLookup, VersionMedia } from '../../src/endpoints/media/types.ts'
import type { AddressInfo } from 'node:net'
import type { Endpoint } from 'payload'
import { createServer, type Server } from 'node:http'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { block, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { createOpenFiles } from '../../src/adapters/store/createOpenFiles.ts'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { createNodeMediaHandler } from '../../src/endpoints/media/createNodeMediaHandler.ts'
import { createResolveMedia } from '../../src/endpoints/media/createResolveMedia.ts'
import { mediaEndpoints } from '../../src/endpoints/media/mediaEndpoints.ts'
import { mediaResponse } from '../../src/endpoints/media/mediaResponse.ts'
import { makeProgramme } from './makeProgramme.ts'

export const timeline = planTimeline(workout([block([timed('Squat', 5)])]))
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
export const tokens = {
  open: '0'.repeat(32),
  closed: '1'.repeat(32),
  broken: '2'.repeat(32),
  down: '4'.repeat(32),
}
export const hash = 'c'.repeat(64)
const posterKey = 'd'.repeat(64)
export const mp4Path = `versions/${tokens.open}/en-16x9-burned-720.mp4`
export const hlsPath = `versions/${tokens.open}/en-16x9-burned-720`

export type FetchMedia = (
  path: string,
  init?: { method?: string; headers?: Record<string, string> },
) => Promise<Response>

export type MediaServer = {
  made: MadeProgramme
  /** The MP4 of the open version, as it is written to a disk. */
  whole: Buffer
  base: string
  server: Server
  endpoints: Endpoint[]
  /** What the operator was told of. */
  errors: unknown[]
  /** What the workout 7 shows; may be set. */
  shown: { version: VersionMedia }
  fetchRaw: FetchMedia
  fetchWeb: FetchMedia
  close: () => Promise<void>
}

/** Serves an open version, a closed one and one whose manifest is wrong, by both mounts, with a lookup that needs no database. */
export const startMediaServer = async (): Promise<MediaServer> => {
  const made = await makeProgramme([
    { source: 'testsrc2', frames: 90 },
    { source: 'mandelbrot', frames: 150 },
    { source: 'testsrc2', frames: 90 },
  ])
  const { store, manifest } = made
  const path = join(made.root, 'whole.mp4')
  await writeMp4({ manifest, store, outputPath: path })
  const whole = await readFile(path)
  await store.put({ kind: 'clips', key: hash, extension: 'mp4' }, (to) => writeFile(to, 'a clip'))
  await store.put({ kind: 'pictures', key: posterKey, extension: 'webp' }, (to) => writeFile(to, 'a poster'))
  const version = (token: string, audience: Audience): VersionMedia => ({
    token,
    audience,
    outputs: [
      { output, manifest, storyboard },
      { output: { ...output, locale: 'fr' }, manifest },
      { output: { ...output, height: 480 }, manifest },
    ],
    posterKey,
    teaser: {
      ...manifest,
      ...silent,
      video: { ...manifest.video, frames: 90 },
      pieces: [manifest.pieces[0]!],
    },
  })
  const shown = { version: version(tokens.open, 'public') }
  const damaged = { ...manifest, video: { ...manifest.video, frames: 1 } }
  const isSignedIn = (headers: Headers): boolean => headers.get('authorization') === 'Bearer me'
  const lookup: MediaLookup = {
    versionByToken: (token, { headers }) => {
      if (token === tokens.broken)
        return Promise.resolve({ ...version(token, 'public'), outputs: [{ output, manifest: damaged }] })
      if (token === tokens.closed)
        return Promise.resolve(isSignedIn(headers) ? version(token, 'staff') : 'forbidden')
      return Promise.resolve([tokens.open, tokens.down].includes(token) ? version(token, 'public') : null)
    },
    detailsOfVersion: ({ locale, token }) => {
      if (token === tokens.down) return Promise.reject(new Error('no connection'))
      return Promise.resolve(
        locale === 'en' ? { createdAt: '2026-11-21T10:00:00Z', credits: [], slug: 'legs', timeline } : null,
      )
    },
    currentOfWorkout: (id) => {
      if (id === 'down') return Promise.reject(new Error('no connection'))
      return Promise.resolve(id === '7' ? shown.version : null)
    },
    clipByHash: (asked) =>
      Promise.resolve(asked === hash ? { hash, audience: 'staff', posterKey: null } : null),
  }
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  const resolve = createResolveMedia({ lookup, store, onError })
  // So short that a test can wait until they are closed.
  const files = createOpenFiles({ openMs: 20, store })
  const handle = createNodeMediaHandler({ files, resolve, onError })
  const server = createServer()
  server.on('request', (req, res) => {
    void handle(req, res).then((isMedia) => isMedia || res.writeHead(418).end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/repreel`
  const endpoints = mediaEndpoints({ files, resolve })
  const fetchWeb: FetchMedia = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    const method = init.method ?? 'GET'
    return mediaResponse({
      answer: await resolve({ method, path, headers, mediaToken: null, payloadRequest: null }),
      files,
    })
  }
  return {
    made,
    whole,
    base,
    server,
    endpoints,
    errors,
    shown,
    fetchRaw: (path, init = {}) => fetch(`${base}/${path}`, init),
    fetchWeb,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await made.dispose()
    },
  }
}
