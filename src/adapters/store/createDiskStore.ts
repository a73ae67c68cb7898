import type { ContentStore, StoreKind, StoreName } from './types.ts'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listStored } from './listStored.ts'
import { putFile } from './putFile.ts'
import { storePath } from './storePath.ts'
import { sweepTemporaryFiles } from './sweepTemporaryFiles.ts'

/** A content store on a folder; any number of processes may share it. */
export const createDiskStore = ({ root }: { root: string }): ContentStore => {
  // On the store's own file system: a rename from elsewhere would be a copy, and a crash leave half a file.
  const temporaryFolder = join(root, '.incoming')
  const pathOf = (name: StoreName): string => storePath({ root, name })
  const has = (name: StoreName): Promise<boolean> => exists(pathOf(name))
  return {
    has,
    localPath: async (name) => {
      if (!(await has(name))) throw missing(name, root)
      return pathOf(name)
    },
    put: async (name, write) => {
      const path = pathOf(name)
      if (await exists(path)) return { created: false }
      return putFile({ path, temporaryFolder, write })
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    list: (kind: StoreKind) => listStored({ root, kind }),
    sweepTemporary: ({ olderThanMs }) => sweepTemporaryFiles({ folder: temporaryFolder, olderThanMs }),
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

const missing = ({ kind, key, extension }: StoreName, root: string): Error =>
  new Error(
    `The store ${root} has no ${kind}/${key}.${extension}: it was removed, or this machine has another media folder`,
  )
