import type { StoredFile } from '../../core/mp4/types.ts'
import type { ContentStore } from './types.ts'
import type { FileHandle } from 'node:fs/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDiskStore } from './createDiskStore.ts'
import { createOpenFiles, type OpenFiles } from './createOpenFiles.ts'

let root: string
let store: ContentStore
let files: OpenFiles
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'repreel-open-'))
  store = createDiskStore({ root })
})
afterEach(async () => {
  await files.close()
  await rm(root, { recursive: true })
})

const put = async (digit: string): Promise<StoredFile> => {
  const file = { extension: 'mp4', key: digit.repeat(64), kind: 'clips' } as const
  await store.put(file, (path) => writeFile(path, digit))
  return file
}
const handleOf = (file: StoredFile) => files.using(file, (handle) => Promise.resolve(handle))
/** A closed one has the descriptor -1. */
const isOpen = ({ fd }: FileHandle): boolean => fd >= 0

test('who reads the same file shares one handle, which stays open for the next', async () => {
  files = createOpenFiles({ store })
  const file = await put('a')
  const [first, second] = await Promise.all([handleOf(file), handleOf(file)])
  expect(second).toBe(first)
  expect(await handleOf(file)).toBe(first)
  expect(isOpen(first)).toBe(true)
  await files.close()
  expect(isOpen(first)).toBe(false)
})

test('beyond the limit the oldest that nobody uses is closed', async () => {
  files = createOpenFiles({ limit: 2, store })
  const [a, b, c] = [await put('a'), await put('b'), await put('c')]
  await files.using(a, async (used) => {
    const unused = await handleOf(b)
    expect(isOpen(await handleOf(c))).toBe(true)
    await expect.poll(() => isOpen(unused)).toBe(false)
    expect(isOpen(used)).toBe(true)
  })
})

test('a file that was replaced is opened anew after its time, and not closed under who reads it', async () => {
  files = createOpenFiles({ openMs: 10, store })
  const file = await put('a')
  await files.using(file, async (old) => {
    await expect.poll(() => handleOf(file)).not.toBe(old)
    expect(isOpen(old)).toBe(true)
    return old
  })
})

test('a missing file is told to everybody who asks, and found once it is there', async () => {
  files = createOpenFiles({ store })
  const missing = { extension: 'mp4', key: 'd'.repeat(64), kind: 'clips' } as const
  await expect(Promise.all([handleOf(missing), handleOf(missing)])).rejects.toThrow('has no clips/dddd')
  await put('d')
  expect(isOpen(await handleOf(missing))).toBe(true)
})
