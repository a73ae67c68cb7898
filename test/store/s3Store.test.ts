import type { DiskCache } from '../../src/adapters/store/cache/types.ts'
import type { Bucket } from '../../src/adapters/store/s3/types.ts'
import type { ContentStore, StoreName } from '../../src/adapters/store/types.ts'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDiskCache } from '../../src/adapters/store/cache/createDiskCache.ts'
import { createS3Store } from '../../src/adapters/store/s3/createS3Store.ts'
import { listObjects } from '../../src/adapters/store/s3/listObjects.ts'
import { openBucket } from '../../src/adapters/store/s3/openBucket.ts'
import { putObject } from '../../src/adapters/store/s3/putObject.ts'
import { openTestBucket } from '../helpers/s3/openTestBucket.ts'

let folder: string
let bucket: Bucket
let close: () => Promise<void>
let store: ContentStore
/** Another machine: it shares the bucket and nothing else. */
let elsewhere: ContentStore

const cacheIn = (name: string): DiskCache =>
  createDiskCache({ folder: join(folder, name), limitBytes: 100_000_000 })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-s3-'))
  const opened = await openTestBucket()
  close = opened.close
  bucket = openBucket(opened.s3)
  store = createS3Store({ bucket, cache: cacheIn('here') })
  elsewhere = createS3Store({ bucket, cache: cacheIn('elsewhere') })
})
afterAll(async () => {
  await close()
  await rm(folder, { force: true, recursive: true })
})

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
const nameOf = (text: string, kind: StoreName['kind'] = 'segments'): StoreName => ({
  extension: 'mp4',
  key: sha256(text),
  kind,
})
const writing = (data: string | Buffer) => (path: string) => writeFile(path, data)
const objectOf = ({ extension, key, kind }: StoreName): string =>
  `${bucket.prefix}store/${kind}/${key.slice(0, 2)}/${key}.${extension}`
const keysBelow = async (prefix: string): Promise<string[]> => {
  const keys = []
  for await (const { key } of listObjects({ bucket, prefix: bucket.prefix + prefix })) keys.push(key)
  return keys
}
const damage = (name: StoreName, text: string) =>
  bucket.client.send(
    new PutObjectCommand({
      Body: text,
      Bucket: bucket.bucket,
      Key: objectOf(name),
      Metadata: { sha256: sha256('hello') },
    }),
  )

test('what one machine stores another finds, reads, lists and removes', async () => {
  const name = nameOf('shared')
  expect(await elsewhere.has(name)).toBe(false)
  expect(await store.put(name, writing('hello'))).toEqual({ created: true })
  expect(await store.put(name, () => Promise.reject(new Error('must not be called')))).toEqual({
    created: false,
  })
  expect(await readFile(await elsewhere.localPath(name), 'utf8')).toBe('hello')
  const handle = await elsewhere.open(name)
  expect(await handle.readFile('utf8')).toBe('hello')
  await handle.close()
  expect(await elsewhere.checksum(name)).toEqual({ bytes: 5, sha256: sha256('hello') })
  await elsewhere.remove(name)
  expect(await store.has(name)).toBe(false)
  await store.remove(name)
  await expect(elsewhere.localPath(name)).rejects.toThrow(`segments/${name.key}.mp4`)
  await expect(elsewhere.ranges(name)).rejects.toThrow(`segments/${name.key}.mp4`)
})

test('a large file is sent in parts and comes back byte for byte, and each range of it', async () => {
  const bytes = randomBytes(20_000_000)
  const name = nameOf('large')
  await store.put(name, writing(bytes))
  expect(sha256(await readFile(await elsewhere.localPath(name)))).toBe(sha256(bytes))
  const third = createS3Store({ bucket, cache: cacheIn('third') })
  const ranges = await third.ranges(name)
  expect(ranges.bytes).toBe(bytes.length)
  for (const [offset, length] of [
    [0, 16],
    [5, 10_000],
    [bytes.length - 16, 16],
    [bytes.length - 70_000, 70_000],
    [bytes.length - 5, 100],
    [bytes.length, 1],
  ] as const)
    expect(
      Buffer.from(await ranges.read({ length, offset })).equals(bytes.subarray(offset, offset + length)),
    ).toBe(true)
})

test('a writer that fails leaves neither a name nor parts', async () => {
  const name = nameOf('failed')
  const failing = store.put(name, async (path) => {
    await writeFile(path, 'half')
    throw new Error('the encoder died')
  })
  await expect(failing).rejects.toThrow('the encoder died')
  expect(await store.has(name)).toBe(false)
})

const unfinished = async (): Promise<number> => {
  const { Uploads } = await bucket.client.send(
    new ListMultipartUploadsCommand({ Bucket: bucket.bucket, Prefix: bucket.prefix }),
  )
  return Uploads?.length ?? 0
}

test('an upload that is stopped leaves neither the object nor parts', async () => {
  const path = join(folder, 'stopped')
  await writeFile(path, randomBytes(24_000_000))
  const controller = new AbortController()
  const key = `${bucket.prefix}stopped`
  const sending = putObject({ bucket, key, path, signal: controller.signal })
  setTimeout(() => controller.abort(), 150)
  await expect(sending).rejects.toThrow()
  expect(await keysBelow('stopped')).toEqual([])
  await expect.poll(unfinished).toBe(0)
})

test('the sweep removes the parts that a crash left, and spares an upload that goes on', async () => {
  await bucket.client.send(
    new CreateMultipartUploadCommand({ Bucket: bucket.bucket, Key: `${bucket.prefix}store/crashed` }),
  )
  await store.sweepTemporary({ olderThanMs: 60_000 })
  expect(await unfinished()).toBe(1)
  await store.sweepTemporary({ olderThanMs: -2000 })
  expect(await unfinished()).toBe(0)
})

test('of many writers on two machines at once all agree on the bytes', async () => {
  const name = nameOf('race')
  const results = await Promise.all(
    [store, elsewhere, store, elsewhere].map((each) => each.put(name, writing('same'))),
  )
  expect(results.some(({ created }) => created)).toBe(true)
  expect(await readFile(await elsewhere.localPath(name), 'utf8')).toBe('same')
  expect(await keysBelow(`store/segments/${name.key.slice(0, 2)}/${name.key}`)).toHaveLength(1)
})

test('all files of a kind are listed with their last use, and what is none of ours is told', async () => {
  const names = ['a', 'b', 'c', 'd'].map((text) => nameOf(text, 'pictures'))
  for (const name of names) await store.put(name, writing('hello'))
  const put = Math.max(...(await Promise.all(names.map(async (name) => (await store.usedMs(name)) ?? 0))))
  await bucket.client.send(
    new PutObjectCommand({
      Body: 'x',
      Bucket: bucket.bucket,
      Key: `${bucket.prefix}store/pictures/notes.txt`,
    }),
  )
  // S3 tells whole seconds.
  await expect.poll(() => Date.now(), { timeout: 10_000 }).toBeGreaterThan(put + 1100)
  expect(await elsewhere.use(names[1]!)).toBe(true)
  expect(await elsewhere.use(nameOf('nobody', 'pictures'))).toBe(false)
  const listed = []
  for await (const entry of store.list('pictures')) listed.push(entry)
  expect(listed.map(({ name: { key } }) => key)).toEqual(names.map(({ key }) => key).toSorted())
  for (const { modifiedAt, name } of listed)
    expect(modifiedAt.getTime() > put).toBe(name.key === names[1]!.key)
  expect(await store.usedMs(names[1]!)).toBeGreaterThan(put)
  expect(await store.usedMs(nameOf('nobody'))).toBe(null)
  const strays = []
  for await (const { path } of store.strays('pictures')) strays.push(path)
  expect(strays).toEqual([`s3://${bucket.bucket}/${bucket.prefix}store/pictures/notes.txt`])
  for (const name of names) await store.remove(name)
  expect(await keysBelow('used/pictures/')).toEqual([])
})

test('damage in the bucket is seen, refused, and mended', async () => {
  const name = nameOf('damaged')
  await store.put(name, writing('hello'))
  await damage(name, 'jello')
  expect((await store.rehash(name))?.sha256).toBe(sha256('jello'))
  await expect(elsewhere.localPath(name)).rejects.toThrow('it is damaged in the store')
  const whole = join(folder, 'whole')
  await writeFile(whole, 'hello')
  await store.restore(name, whole)
  expect(await store.rehash(name)).toEqual({ bytes: 5, sha256: sha256('hello') })
  expect(await readFile(await elsewhere.localPath(name), 'utf8')).toBe('hello')
})

test('what came there by other ways is noted as it is', async () => {
  const name = nameOf('copied')
  await bucket.client.send(
    new PutObjectCommand({ Body: 'hello', Bucket: bucket.bucket, Key: objectOf(name) }),
  )
  expect(await store.checksum(name)).toBe(null)
  await store.noteChecksum(name, { bytes: 5, sha256: sha256('hello') })
  expect(await store.checksum(name)).toEqual({ bytes: 5, sha256: sha256('hello') })
})
