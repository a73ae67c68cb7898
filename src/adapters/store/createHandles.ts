import type { ContentStore } from './types.ts'
import type { StoredFile } from '../../core/mp4/types.ts'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'

export type Handles = { open: (file: StoredFile) => Promise<FileHandle>; close: () => Promise<void> }

/** A reader goes to and fro between one picture and one sound, and at a joint two of each. */
const MAX_OPEN = 4

/** The few files that one reader has open; the one not used for longest is closed for the next. */
export const createHandles = (store: ContentStore): Handles => {
  const held = new Map<string, FileHandle>()
  const closeOldest = async (): Promise<void> => {
    const [oldest] = held
    if (!oldest) return
    held.delete(oldest[0])
    await oldest[1].close()
  }
  return {
    open: async (file) => {
      const known = held.get(file.key)
      if (known) {
        held.delete(file.key)
        held.set(file.key, known)
        return known
      }
      if (held.size >= MAX_OPEN) await closeOldest()
      const handle = await open(await store.localPath(file), 'r')
      held.set(file.key, handle)
      return handle
    },
    close: async () => {
      while (held.size > 0) await closeOldest()
    },
  }
}
