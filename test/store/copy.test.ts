import type { Bucket } from '../../src/adapters/store/s3/types.ts'
import type { CopyPlaceArgs } from '../../src/adapters/store/copy/copyPlace.ts'
import type { CopyReport } from '../../src/adapters/store/copy/types.ts'
import type { StoreName } from '../../src/adapters/store/types.ts'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../src/adapters/store/cache/filesBelow.ts'
import { copyPlace } from '../../src/adapters/store/copy/copyPlace.ts'
import { diskPlace } from '../../src/adapters/store/copy/diskPlace.ts'
import { openJournal } from '../../src/adapters/store/copy/openJournal.ts'
import { s3Place } from '../../src/adapters/store/copy/s3Place.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { openStore } from '../../src/adapters/store/openStore.ts'
import { openBucket } from '../../src/adapters/store/s3/openBucket.ts'
import { explainS3Error } from '../../src/server/doctor/explainS3Error.ts'
import { tryBucket } from '../../src/adapters/store/s3/tryBucket.ts'
import { openTestBucket } from '../helpers/s3/openTestBucket.ts'

let folder: string
let opened: Awaited<ReturnType<typeof openTestBucket>>
let bucket: Bucket

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
const segment = (text: string): StoreName => ({ extension: 'mp4', key: sha256(text), kind: 'segments' })
const original: StoreName = { extension: 'mov', key: sha256('an original'), kind: 'originals' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-copy-'))
  opened = await openTestBucket()
  bucket = openBucket(opened.s3)
  const store = createDiskStore({ root: join(folder, 'media') })
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f'])
    await store.put(segment(text), (path) => writeFile(path, `segment ${text}`))
  await store.put(segment('large'), (path) => writeFile(path, randomBytes(9_000_000)))
  await store.put(original, (path) => writeFile(path, 'an original'))
  await mkdir(join(folder, 'media', 'uploads', 'clips'), { recursive: true })
  await writeFile(join(folder, 'media', 'uploads', 'clips', 'Squat & lunge é.mov'), 'an original')
})
afterAll(async () => {
  await opened.close()
  await rm(folder, { force: true, recursive: true })
})

const copy = async (args: Partial<CopyPlaceArgs> = {}): Promise<CopyReport> =>
  copyPlace({
    from: diskPlace({ mediaDir: join(folder, 'media') }),
    journal: await openJournal(join(folder, 'journal.txt')),
    scratchDir: join(folder, 'copying'),
    signal: new AbortController().signal,
    to: s3Place(bucket),
    ...args,
  })

test('a copy that is stopped is gone on with, and the bucket then is a whole store', async () => {
  const controller = new AbortController()
  const stopped = await copy({
    onFile: ({ copied }) => copied.files >= 3 && controller.abort(),
    signal: controller.signal,
  })
  expect(stopped.isStopped).toBe(true)
  expect(stopped.copied.files).toBeGreaterThanOrEqual(3)
  const rest = await copy()
  expect([rest.problems, rest.isStopped]).toEqual([[], false])
  expect(rest.copied.files + rest.there.files).toBe(9)
  expect(rest.there.files).toBeGreaterThanOrEqual(3)
  expect((await filesBelow(join(folder, 'copying'))).length).toBe(0)

  const store = openStore({ dataDir: join(folder, 'data'), mediaDir: '', s3: opened.s3 })
  expect(await readFile(await store.localPath(segment('a')), 'utf8')).toBe('segment a')
  expect(await store.checksum(segment('a'))).toEqual({ bytes: 9, sha256: sha256('segment a') })
  expect(await store.checksum(original)).toBe(null)
})

test('back on another disk it is the same to the byte, checksums beside the files included', async () => {
  const mediaDir = join(folder, 'back')
  const report = await copy({ from: s3Place(bucket), to: diskPlace({ mediaDir }) })
  expect([report.problems, report.copied.files]).toEqual([[], 9])
  const read = async (root: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        (await filesBelow(root)).map(async ({ path }): Promise<[string, string]> => [
          path.slice(root.length),
          sha256(await readFile(path)),
        ]),
      ),
    )
  expect(await read(mediaDir)).toEqual(await read(join(folder, 'media')))
})

test('a file that is damaged at its source is told, and takes the place of no whole one', async () => {
  const store = createDiskStore({ root: join(folder, 'media') })
  await writeFile(await store.localPath(segment('b')), 'damaged')
  const report = await copy()
  expect(report.problems).toEqual([
    {
      path: `store/segments/${segment('b').key.slice(0, 2)}/${segment('b').key}.mp4`,
      why: expect.stringContaining('it is damaged in') as string,
    },
  ])
  const there = openStore({ dataDir: join(folder, 'data'), mediaDir: '', s3: opened.s3 })
  expect((await there.rehash(segment('b')))?.sha256).toBe(sha256('segment b'))
})

test('an upload that is another one over there is left, unless it is to be replaced', async () => {
  await writeFile(join(folder, 'media', 'uploads', 'clips', 'Squat & lunge é.mov'), 'a newer one')
  await rm(join(folder, 'journal.txt'), { force: true })
  const isUpload = ({ path }: { path: string }): boolean => path.startsWith('uploads/')
  const left = (await copy()).problems.filter(isUpload)
  expect(left).toEqual([
    { path: 'uploads/clips/Squat & lunge é.mov', why: expect.stringContaining('--replace') as string },
  ])
  await rm(join(folder, 'journal.txt'), { force: true })
  expect((await copy({ replace: true })).problems.filter(isUpload)).toEqual([])
  const back = join(folder, 'newer')
  await copy({
    from: s3Place(bucket),
    journal: await openJournal(join(folder, 'j2')),
    to: diskPlace({ mediaDir: back }),
  })
  expect(await readFile(join(back, 'uploads', 'clips', 'Squat & lunge é.mov'), 'utf8')).toBe('a newer one')
})

test('the doctor tries the bucket, and says plainly what is wrong with it', async () => {
  const { s3 } = opened
  expect(await tryBucket(s3)).toBe(null)
  const told = async (change: Partial<typeof s3>): Promise<string> => {
    const wrong = { ...s3, ...change }
    const failure = await tryBucket(wrong)
    const { detail, remedy } = explainS3Error({ ...failure!, s3: wrong, where: 'there' })
    return `${detail}; ${remedy}`
  }
  expect(await told({ bucket: 'nobody-has-this' })).toContain('there is no bucket “nobody-has-this”')
  expect(await told({ credentials: { accessKeyId: 'test:tester', secretAccessKey: 'wrong' } })).toContain(
    'the key is refused; set REPREEL_S3_ACCESS_KEY_ID',
  )
  expect(await told({ endpoint: 'http://127.0.0.1:9' })).toContain(
    'nothing answers there; check that REPREEL_S3',
  )
})
