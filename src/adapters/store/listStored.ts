import type { StoreKind, StoreName } from './types.ts'
import type { Stats } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

type Listed = { name: StoreName; bytes: number; modifiedAt: Date }

const FILE = /^([0-9a-f]{64})\.([a-z0-9]{1,8})$/

/** Every file of one kind, folder by folder, so that a store of millions does not stand in memory. */
export const listStored = async function* ({
  root,
  kind,
}: {
  root: string
  kind: StoreKind
}): AsyncGenerator<Listed> {
  for await (const folder of entriesOf(join(root, kind)))
    for await (const file of entriesOf(join(root, kind, folder))) {
      const [, key, extension] = FILE.exec(file) ?? []
      if (key === undefined || extension === undefined) continue
      const stats = await statUnlessGone(join(root, kind, folder, file))
      if (stats) yield { name: { kind, key, extension }, bytes: stats.size, modifiedAt: stats.mtime }
    }
}

const entriesOf = async function* (path: string): AsyncGenerator<string> {
  try {
    for await (const { name } of await opendir(path)) yield name
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // node:fs rejects with nothing else
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
  }
}

/** Between the listing and the look somebody may have removed it: then it is not in the store. */
const statUnlessGone = (path: string): Promise<Stats | null> =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
