import type { StoredEntry, StoreKind } from './types.ts'
import type { Stats } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

type ListArgs = { root: string; kind: StoreKind }

const FILE = /^([0-9a-f]{64})\.([a-z0-9]{1,8})$/
const CHECKSUM = /^[0-9a-f]{64}\.[a-z0-9]{1,8}\.sha256$/

/** Every file of one kind, folder by folder, so that a store of millions does not stand in memory. */
export const listStored = async function* ({ kind, root }: ListArgs): AsyncGenerator<StoredEntry> {
  for await (const { file, folder } of filesBelow({ kind, root })) {
    const [, key, extension] = FILE.exec(file) ?? []
    if (key === undefined || extension === undefined || !key.startsWith(folder)) continue
    const stats = await statUnlessGone(join(root, kind, folder, file))
    if (stats?.isFile()) yield { name: { kind, key, extension }, bytes: stats.size, modifiedAt: stats.mtime }
  }
}

/** What lies there and is none of the store's: it was copied there by hand, or is of another program. */
export const listStrays = async function* ({
  kind,
  root,
}: ListArgs): AsyncGenerator<{ path: string; bytes: number }> {
  for await (const { file, folder } of filesBelow({ kind, root })) {
    const isOurs = (FILE.test(file) || CHECKSUM.test(file)) && folder.length === 2 && file.startsWith(folder)
    const path = join(root, kind, folder, file)
    const stats = await statUnlessGone(path)
    if (stats && (!isOurs || !stats.isFile())) yield { bytes: stats.size, path }
  }
}

type Below = { folder: string; file: string }

/** In the order of their names, so that a walk that was stopped can be gone on with. */
const filesBelow = async function* ({ kind, root }: ListArgs): AsyncGenerator<Below> {
  for (const entry of (await entriesOf(join(root, kind))) ?? []) {
    const files = await entriesOf(join(root, kind, entry))
    if (files === null) yield { file: entry, folder: '' }
    else for (const file of files) yield { file, folder: entry }
  }
}

/** null: it is no folder. */
const entriesOf = async (path: string): Promise<string[] | null> => {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(path)) names.push(name)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // node:fs rejects with nothing else
    if (code === 'ENOTDIR') return null
    if (code !== 'ENOENT') throw error
  }
  return names.sort()
}

/** Between the listing and the look somebody may have removed it: then it is not in the store. */
export const statUnlessGone = (path: string): Promise<Stats | null> =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
