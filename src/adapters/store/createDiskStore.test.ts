import type { ContentStore, StoreName } from './types.ts'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDiskStore } from './createDiskStore.ts'

let root: string
let store: ContentStore

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'repreel-store-'))
  store = createDiskStore({ root })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const nameOf = (text: string): StoreName => ({
  kind: 'segments',
  key: createHash('sha256').update(text).digest('hex'),
  extension: 'mp4',
})
const writing = (text: string) => (path: string) => writeFile(path, text)
const listed = async (): Promise<string[]> => {
  const keys: string[] = []
  for await (const { name, bytes } of store.list('segments')) keys.push(`${name.key.slice(0, 4)} ${bytes}`)
  return keys.sort()
}

test('what was put is found, listed, read and removed', async () => {
  const name = nameOf('a')
  expect(await store.has(name)).toBe(false)
  expect(await store.put(name, writing('hello'))).toEqual({ created: true })
  expect(await store.has(name)).toBe(true)
  expect(await readFile(await store.localPath(name), 'utf8')).toBe('hello')
  expect(await listed()).toEqual([`${name.key.slice(0, 4)} 5`])
  await store.remove(name)
  expect(await store.has(name)).toBe(false)
  await store.remove(name)
})

test('a file lies below its kind and the first two digits of its key', async () => {
  const name = nameOf('a')
  await store.put(name, writing('hello'))
  expect(await store.localPath(name)).toBe(join(root, 'segments', name.key.slice(0, 2), `${name.key}.mp4`))
})

test('a name that exists is not written again', async () => {
  const name = nameOf('a')
  await store.put(name, writing('first'))
  const { ino } = await stat(await store.localPath(name))
  const second = await store.put(name, () => Promise.reject(new Error('must not be called')))
  expect(second).toEqual({ created: false })
  expect((await stat(await store.localPath(name))).ino).toBe(ino)
})

test('of many writers at once exactly one creates the file and nothing temporary stays', async () => {
  const name = nameOf('a')
  const stores = Array.from({ length: 8 }, () => createDiskStore({ root }))
  const results = await Promise.all(stores.map((each) => each.put(name, writing('same'))))
  expect(results.filter(({ created }) => created)).toHaveLength(1)
  expect(await readdir(join(root, '.incoming'))).toEqual([])
})

test('the checksum is that of the writer whose file it is', async () => {
  const name = nameOf('a')
  const slow = await store.put(name, async (path) => {
    await writeFile(path, 'slow')
    await store.put(name, writing('quick'))
  })
  expect(slow).toEqual({ created: false })
  expect(await readFile(await store.localPath(name), 'utf8')).toBe('quick')
  expect((await store.checksum(name))?.sha256).toBe(createHash('sha256').update('quick').digest('hex'))
})

test('a writer that fails leaves neither the name nor a temporary file', async () => {
  const name = nameOf('a')
  const failing = store.put(name, async (path) => {
    await writeFile(path, 'half')
    throw new Error('the encoder died')
  })
  await expect(failing).rejects.toThrow('the encoder died')
  expect(await store.has(name)).toBe(false)
  expect(await readdir(join(root, '.incoming'))).toEqual([])
})

test('each writer gets a folder with nothing else in it', async () => {
  await store.put(nameOf('a'), async (path) => {
    expect(await readdir(join(path, '..'))).toEqual([])
    await writeFile(path, 'x')
  })
})

test.each(['..', 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}/x`])(
  'the key %s is refused',
  async (key) => {
    await expect(store.put({ ...nameOf('a'), key }, writing('x'))).rejects.toThrow(`got '${key}'`)
  },
)

test('an extension that is a path is refused', async () => {
  await expect(store.put({ ...nameOf('a'), extension: '../x' }, writing('x'))).rejects.toThrow("got '../x'")
})

test('the path of what is missing is an error that names it', async () => {
  await expect(store.localPath(nameOf('a'))).rejects.toThrow(`segments/${nameOf('a').key}.mp4`)
})

test('a folder that cannot be written is quoted', async () => {
  // A file in the folder's place, since root may write everywhere.
  await writeFile(join(root, 'file'), '')
  const path = join(root, 'file', 'media')
  await expect(createDiskStore({ root: path }).put(nameOf('a'), writing('x'))).rejects.toThrow(path)
})

test('files that are not ours are not listed', async () => {
  await store.put(nameOf('a'), writing('x'))
  await mkdir(join(root, 'segments', 'zz'))
  await writeFile(join(root, 'segments', 'zz', 'notes.txt'), '')
  await writeFile(join(root, 'segments', '.gitkeep'), '')
  expect(await listed()).toHaveLength(1)
})

test('an empty store lists nothing and sweeps nothing', async () => {
  expect(await listed()).toEqual([])
  expect(await store.sweepTemporary({ olderThanMs: 0 })).toBe(0)
})

test('the sweep takes what a crash left behind and spares what is still written to', async () => {
  const hourAgo = new Date(Date.now() - 3_600_000)
  for (const attempt of ['crashed', 'running']) {
    await mkdir(join(root, '.incoming', attempt), { recursive: true })
    await writeFile(join(root, '.incoming', attempt, 'output.mp4'), 'half')
    await utimes(join(root, '.incoming', attempt), hourAgo, hourAgo)
  }
  await utimes(join(root, '.incoming', 'crashed', 'output.mp4'), hourAgo, hourAgo)
  expect(await store.sweepTemporary({ olderThanMs: 60_000 })).toBe(1)
  expect(await readdir(join(root, '.incoming'))).toEqual(['running'])
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test('what was put is noted, in the form that sha256sum checks', async () => {
  const name = nameOf('a')
  await store.put(name, writing('hello'))
  expect(await store.checksum(name)).toEqual({ bytes: 5, sha256: sha256('hello') })
  const folder = join(root, 'segments', name.key.slice(0, 2))
  const check = () =>
    execFileSync('sha256sum', ['--check', '--quiet', `${name.key}.mp4.sha256`], {
      cwd: folder,
      stdio: 'pipe',
    })
  check()
  await writeFile(join(folder, `${name.key}.mp4`), 'hellO')
  expect(check).toThrow()
  await store.remove(name)
  expect(await readdir(folder)).toEqual([])
})

test('a file that is named by its own hash needs no note', async () => {
  const name: StoreName = { extension: 'mp4', key: sha256('clip'), kind: 'clips' }
  await store.put(name, writing('clip'))
  expect(await store.checksum(name)).toBe(null)
  expect(await readdir(join(root, 'clips', name.key.slice(0, 2)))).toEqual([`${name.key}.mp4`])
})

test('what is used counts as young', async () => {
  const name = nameOf('a')
  await store.put(name, writing('hello'))
  const longAgo = new Date(0)
  await utimes(await store.localPath(name), longAgo, longAgo)
  expect(await store.use(name)).toBe(true)
  for await (const { modifiedAt } of store.list('segments'))
    expect(modifiedAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
  expect(await store.use(nameOf('b'))).toBe(false)
})

test('what is none of the store’s is told, and nothing else', async () => {
  const name = nameOf('a')
  await store.put(name, writing('hello'))
  const folder = join(root, 'segments', name.key.slice(0, 2))
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await writeFile(join(root, 'segments', 'top.mp4'), 'mine')
  const elsewhere = join(root, 'segments', 'zz')
  await mkdir(elsewhere)
  await writeFile(join(elsewhere, `${name.key}.mp4`), 'a copy')
  const strays: string[] = []
  for await (const { path } of store.strays('segments')) strays.push(path.slice(root.length + 1))
  expect(strays.sort()).toEqual(
    [`segments/${name.key.slice(0, 2)}/notes.txt`, 'segments/top.mp4', `segments/zz/${name.key}.mp4`].sort(),
  )
  expect(await listed()).toHaveLength(1)
})

test('whole bytes take the place of damaged ones', async () => {
  const name = nameOf('a')
  await store.put(name, writing('hello'))
  await writeFile(await store.localPath(name), 'jello')
  const whole = join(root, 'whole')
  await writeFile(whole, 'hello')
  await store.restore(name, whole)
  expect(await readFile(await store.localPath(name), 'utf8')).toBe('hello')
})
