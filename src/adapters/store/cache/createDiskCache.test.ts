import type { DiskCache, Fetch } from './types.ts'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDiskCache } from './createDiskCache.ts'
import { filesBelow } from './filesBelow.ts'

let folder: string
let cache: DiskCache

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-cache-'))
  cache = createDiskCache({ folder, limitBytes: 1000 })
})
afterEach(() => rm(folder, { force: true, recursive: true }))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const fetching = (text: string): Fetch & { times: number } => {
  const fetch = Object.assign(
    () => {
      fetch.times++
      return Promise.resolve({
        body: Readable.from([Buffer.from(text)]),
        bytes: text.length,
        sha256: sha256(text),
      })
    },
    { times: 0 },
  )
  return fetch
}
const read = async (path: string, fetch: Fetch): Promise<string> => {
  const handle = await cache.open({ fetch, path })
  try {
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}
const kept = async (): Promise<number> =>
  (await filesBelow(folder)).reduce((sum, { bytes }) => sum + bytes, 0)

test('who asks for a file that is on its way waits for the same download', async () => {
  const fetch = fetching('hello')
  expect(await Promise.all(Array.from({ length: 20 }, () => read('a', fetch)))).toEqual(
    Array.from({ length: 20 }, () => 'hello'),
  )
  expect(fetch.times).toBe(1)
  expect(await read('a', fetch)).toBe('hello')
  expect(fetch.times).toBe(1)
})

test('never more than the limit lies there, and what was not used for longest goes', async () => {
  const text = 'x'.repeat(300)
  for (const path of ['a', 'b', 'c', 'd', 'e']) {
    await read(path, fetching(text))
    expect(await kept()).toBeLessThanOrEqual(1000)
  }
  expect(await cache.openKnown('a')).toBe(null)
  expect(await read('e', () => Promise.reject(new Error('must not be fetched')))).toBe(text)
})

test('downloads at the same time stay within the limit together', async () => {
  let most = 0
  const slow: Fetch = async () => {
    most = Math.max(most, await kept())
    return fetching('y'.repeat(400))()
  }
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((path) => read(path, slow)))
  expect(most).toBeLessThanOrEqual(1000)
  expect(await kept()).toBeLessThanOrEqual(1000)
})

test('whoever begins a download reads the file, however soon it must go again', async () => {
  cache = createDiskCache({ folder, limitBytes: 1 })
  const paths = Array.from({ length: 40 }, (_, i) => `${i}`)
  const texts = await Promise.all(paths.map((path) => read(path, fetching(path.repeat(9)))))
  expect(texts).toEqual(paths.map((path) => path.repeat(9)))
})

test('a file that is open can be read to its end after it has gone', async () => {
  const handle = await cache.open({ fetch: fetching('a'.repeat(900)), path: 'a' })
  await read('b', fetching('b'.repeat(900)))
  expect(await handle.readFile('utf8')).toBe('a'.repeat(900))
  await handle.close()
})

test('a path handed out stays, whatever comes after it', async () => {
  const path = await cache.localPath({ fetch: fetching('a'.repeat(600)), path: 'a' })
  for (const other of ['b', 'c', 'd']) await read(other, fetching('b'.repeat(390)))
  expect(await readFile(path, 'utf8')).toBe('a'.repeat(600))
})

test('a file larger than the limit is read, and goes for the next', async () => {
  expect(await read('a', fetching('a'.repeat(3000)))).toBe('a'.repeat(3000))
  await read('b', fetching('b'))
  expect(await kept()).toBe(1)
})

test('a download that breaks off is begun again, and one that goes on breaking leaves nothing', async () => {
  let times = 0
  const breaking =
    (untilTime: number): Fetch =>
    () => {
      times++
      const isWhole = times > untilTime
      return Promise.resolve({ body: Readable.from([isWhole ? 'hello' : 'he']), bytes: 5, sha256: null })
    }
  expect(await read('a', breaking(2))).toBe('hello')
  times = 0
  await expect(read('b', breaking(99))).rejects.toThrow('2 of 5 bytes came')
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
  expect(await cache.openKnown('b')).toBe(null)
})

test('a file with other bytes than were stored is not kept, and the message says what to do', async () => {
  const damaged: Fetch = () =>
    Promise.resolve({ body: Readable.from(['jello']), bytes: 5, sha256: sha256('hello') })
  await expect(read('a', damaged)).rejects.toThrow('npx repreel store verify --heal')
  expect(await kept()).toBe(0)
})

test('the sweep removes what a process that is no more left half-written, and nothing of one that lives', async () => {
  const attempts = [`${hostname()}-4194304-dead`, `${hostname()}-${process.ppid}-alive`]
  for (const attempt of attempts) {
    await mkdir(join(folder, 'incoming', attempt), { recursive: true })
    await writeFile(join(folder, 'incoming', attempt, 'file'), 'half')
  }
  expect(await cache.sweep()).toBe(1)
  expect(await readdir(join(folder, 'incoming'))).toEqual([attempts[1]])
})

test('what another process left in the folder counts, too', async () => {
  await read('a', fetching('a'.repeat(900)))
  cache = createDiskCache({ folder, limitBytes: 1000 })
  await read('b', fetching('b'.repeat(900)))
  expect(await kept()).toBe(900)
})
