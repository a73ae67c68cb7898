import type { ContentStore } from './types.ts'
import type { StoredFile } from '../../core/mp4/types.ts'
import type { FileHandle } from 'node:fs/promises'

export type OpenFiles = {
  /** Does this with the file open for reading; the handle is no more good afterwards. Rejects where it is missing. */
  using: <T>(file: StoredFile, work: (handle: FileHandle) => Promise<T>) => Promise<T>
  /** Closes what nobody uses; what is in use follows. */
  close: () => Promise<void>
}

type CreateOpenFilesArgs = {
  store: ContentStore
  /** How many stay open between uses. @default 256 */
  limit?: number
  /** How long a file stays open, used or not. @default 5 seconds */
  openMs?: number
}

type OpenFile = { handle: Promise<FileHandle>; users: number; expiry: NodeJS.Timeout }

/**
 * Files that are open for all readers of a process: looking one up, opening and closing it costs as much as sending half
 * a megabyte. None stays open for long: one that was removed would hold its disk space, one that was healed would go on
 * giving the damaged bytes.
 */
export const createOpenFiles = ({ limit = 256, openMs = 5000, store }: CreateOpenFilesArgs): OpenFiles => {
  /** In the order in which they were opened. */
  const shared = new Map<string, OpenFile>()

  const retire = async (name: string, opened: OpenFile): Promise<void> => {
    clearTimeout(opened.expiry)
    if (shared.get(name) === opened) shared.delete(name)
    if (opened.users === 0) await closeOf(opened)
  }
  const makeRoom = (): void => {
    if (shared.size < limit) return
    for (const [name, opened] of shared) if (opened.users === 0) return void retire(name, opened)
  }
  const share = (name: string, file: StoredFile): OpenFile => {
    makeRoom()
    const handle = store.open(file)
    const expiry = setTimeout(() => void retire(name, opened), openMs).unref()
    const opened: OpenFile = { expiry, handle, users: 0 }
    shared.set(name, opened)
    handle.catch(() => void retire(name, opened))
    return opened
  }
  return {
    using: async (file, work) => {
      const name = `${file.kind}/${file.key}.${file.extension}`
      const opened = shared.get(name) ?? share(name, file)
      opened.users++
      try {
        return await work(await opened.handle)
      } finally {
        opened.users--
        if (opened.users === 0 && shared.get(name) !== opened) await closeOf(opened)
      }
    },
    close: async () => {
      await Promise.all([...shared].map(([name, opened]) => retire(name, opened)))
    },
  }
}

/** Whoever could not open it has been told. */
const closeOf = async ({ handle }: OpenFile): Promise<void> =>
  handle.then(
    (opened) => opened.close(),
    () => undefined,
  )
