import type { ContentStore, StoreKind, StoreName } from './types.ts'
import type { FileHandle } from 'node:fs/promises'
import { access, copyFile, mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { checksumPath, readChecksum, writeChecksum } from './checksumFile.ts'
import { fileChecksum } from './fileChecksum.ts'
import { fileRanges } from './fileRanges.ts'
import { flush } from './flush.ts'
import { listStored, listStrays, statUnlessGone } from './listStored.ts'
import { missingFromStore } from './missingFromStore.ts'
import { putFile } from './putFile.ts'
import { storePath } from './storePath.ts'
import { sweepTemporaryFiles } from './sweepTemporaryFiles.ts'

/** What videos are joined from, read by every viewer; other files may be large, and are seldom read. */
const served: ReadonlySet<StoreKind> = new Set(['segments', 'sounds'])

/** A content store on a folder; any number of processes may share it. */
export const createDiskStore = ({ root }: { root: string }): ContentStore => {
  // On the store's own file system: a rename from elsewhere would be a copy, and a crash leave half a file.
  const temporaryFolder = join(root, '.incoming')
  const pathOf = (name: StoreName): string => storePath({ root, name })
  const has = (name: StoreName): Promise<boolean> => exists(pathOf(name))
  const use = (name: StoreName): Promise<boolean> => touch(pathOf(name))
  const openFile = (name: StoreName): Promise<FileHandle> =>
    open(pathOf(name), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? missingFromStore({ name, where: root }) : error
    })
  return {
    has,
    use,
    open: openFile,
    ranges: async (name) => fileRanges(await openFile(name)),
    localPath: async (name) => {
      if (!(await has(name))) throw missingFromStore({ name, where: root })
      return pathOf(name)
    },
    put: async (name, write) => {
      if (await use(name)) return { created: false }
      return putFile({ isServed: served.has(name.kind), path: pathOf(name), temporaryFolder, write })
    },
    remove: async (name) => {
      const path = pathOf(name)
      await rm(path, { force: true })
      await rm(checksumPath(path), { force: true })
    },
    usedMs: async (name) => (await statUnlessGone(pathOf(name)))?.mtimeMs ?? null,
    list: (kind) => listStored({ root, kind }),
    strays: (kind) => listStrays({ root, kind }),
    rehash: (name) =>
      fileChecksum({ path: pathOf(name) }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    checksum: (name) => readChecksum(pathOf(name)),
    noteChecksum: async (name, checksum) => {
      await mkdir(temporaryFolder, { recursive: true })
      const temporaryPath = join(temporaryFolder, randomUUID())
      await writeChecksum({ checksum, path: pathOf(name), temporaryPath })
    },
    restore: async (name, path) => {
      const to = pathOf(name)
      await mkdir(temporaryFolder, { recursive: true })
      await mkdir(dirname(to), { recursive: true })
      // A copy first: it comes from another disk, perhaps, and readers see the damaged file or the whole one.
      const temporaryPath = join(temporaryFolder, randomUUID())
      await copyFile(path, temporaryPath)
      await flush(temporaryPath)
      await rename(temporaryPath, to)
      await flush(dirname(to))
    },
    sweepTemporary: ({ olderThanMs }) => sweepTemporaryFiles({ folder: temporaryFolder, olderThanMs }),
  }
}

const exists = (path: string): Promise<boolean> => isThere(access(path))

const touch = (path: string): Promise<boolean> => {
  const now = new Date()
  return isThere(
    utimes(path, now, now).catch((error: NodeJS.ErrnoException) => {
      // Another user's file, which only its owner may touch.
      if (error.code !== 'EPERM' && error.code !== 'EACCES') throw error
    }),
  )
}

const isThere = (looking: Promise<void>): Promise<boolean> =>
  looking.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
