import type { ContentStore } from '../../src/adapters/store/types.ts'
import type { MediaAnswer } from '../../src/endpoints/media/types.ts'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { createOpenFiles } from '../../src/adapters/store/createOpenFiles.ts'
import { createNodeMediaHandler } from '../../src/endpoints/media/createNodeMediaHandler.ts'

const MIB = 1024 * 1024
const file = { kind: 'clips', key: 'a'.repeat(64), extension: 'mp4' } as const
const errors: unknown[] = []
const handled: Array<Promise<boolean>> = []

let root: string
let store: ContentStore
let server: Server

beforeEach(async () => {
  errors.splice(0)
  void handled.splice(0)
  root = await mkdtemp(join(tmpdir(), 'repreel-handler-'))
  store = createDiskStore({ root })
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await rm(root, { recursive: true, force: true })
})

/** Serves one stored file of `storedBytes` as if it had `promisedBytes`. */
const serve = async (args: {
  storedBytes: number
  promisedBytes: number
  idleMs?: number
}): Promise<string> => {
  await store.put(file, (path) => writeFile(path, Buffer.alloc(args.storedBytes, 7)))
  const parts = [{ file, offset: 0, length: args.promisedBytes, at: 0 }]
  const answer: MediaAnswer = {
    status: 200,
    headers: { 'content-length': String(args.promisedBytes) },
    body: {
      file: { head: new Uint8Array(), parts, totalBytes: args.promisedBytes },
      fromByte: 0,
      toByte: args.promisedBytes,
    },
  }
  const handle = createNodeMediaHandler({
    resolve: () => Promise.resolve(answer),
    files: createOpenFiles({ store }),
    onError: (error) => errors.push(error),
    ...(args.idleMs !== undefined && { idleMs: args.idleMs }),
  })
  server = createServer((req, res) => void handled.push(handle(req, res)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/repreel/clips/x.mp4`
}

test('a file that ends too early cuts the connection, so that nobody takes it for whole', async () => {
  const url = await serve({ storedBytes: 2 * MIB, promisedBytes: 3 * MIB })
  const response = await fetch(url)
  expect(response.status).toBe(200)
  await expect(response.arrayBuffer()).rejects.toThrow()
  expect(String(errors[0])).toContain(`ends at byte ${2 * MIB}`)
})

test('more readers at once than there are large buffers get every byte', async () => {
  const url = await serve({ storedBytes: 2 * MIB, promisedBytes: 2 * MIB })
  const bodies = await Promise.all(Array.from({ length: 150 }, async () => (await fetch(url)).arrayBuffer()))
  expect(bodies.every((body) => Buffer.alloc(2 * MIB, 7).equals(Buffer.from(body)))).toBe(true)
})

test('readers that leave in the middle are no error, and nothing is read on for them', async () => {
  const url = await serve({ storedBytes: 32 * MIB, promisedBytes: 32 * MIB })
  for (let i = 0; i < 20; i++) {
    const leaving = new AbortController()
    const { body } = await fetch(url, { signal: leaving.signal })
    await body!.getReader().read()
    leaving.abort()
  }
  expect(await Promise.all(handled)).toHaveLength(20)
  expect(errors).toEqual([])
})

test('a reader that takes nothing for too long is let go', async () => {
  const url = await serve({ storedBytes: 32 * MIB, promisedBytes: 32 * MIB, idleMs: 200 })
  const closed = new Promise<void>((done) =>
    server.once('request', (_, res) => res.once('close', () => done())),
  )
  const request = get(url, { agent: false }, (response) => response.pause())
  request.on('error', () => undefined)
  await closed
  expect(errors).toEqual([])
  request.destroy()
})
