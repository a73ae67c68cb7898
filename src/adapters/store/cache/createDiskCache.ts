import type { CachedArgs, DiskCache } from './types.ts'
import type { FileHandle } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { LOCAL_PATH_MS } from '../localPathMs.ts'
import { createRoom } from './createRoom.ts'
import { download } from './download.ts'
import { endedAttempts } from './endedAttempts.ts'
import { attemptName } from './attemptName.ts'

type CreateDiskCacheArgs = {
  folder: string
  /** Beyond it go files not used for longest. */ limitBytes: number
}

/** A file's last use is noted no more often. */
const NOTED_MS = 60_000

/** Keeps what was used last; any number of processes of this machine may share the folder. */
export const createDiskCache = ({ folder, limitBytes }: CreateDiskCacheArgs): DiskCache => {
  const filesFolder = join(folder, 'files')
  const incomingFolder = join(folder, 'incoming')
  const room = createRoom({ folder: filesFolder, limitBytes })
  const noted = new LRUCache<string, true>({ max: 10_000, ttl: NOTED_MS })
  const underway = new Map<string, Promise<unknown>>()
  const placeOf = (path: string): string => join(filesFolder, path)

  const attemptFolder = async (): Promise<string> => {
    const attempt = join(incomingFolder, attemptName(randomUUID()))
    await mkdir(attempt, { recursive: true })
    return attempt
  }
  const move = async ({ from, path }: { from: string; path: string }): Promise<void> => {
    await mkdir(dirname(placeOf(path)), { recursive: true })
    await rename(from, placeOf(path))
  }
  /** Whoever begins a download has what it needs of the file before it may go again; null: somebody else had begun it. */
  const fetchOnce = async <Taken>({ fetch, path, take }: FetchOnceArgs<Taken>): Promise<Taken | null> => {
    const known = underway.get(path)
    if (known) {
      await known
      return null
    }
    const work = (async () => {
      const attempt = await attemptFolder()
      const temporaryPath = join(attempt, 'file')
      try {
        const keep = async (): Promise<Taken> => {
          const taken = await take(temporaryPath)
          await move({ from: temporaryPath, path })
          return taken
        }
        return await download({ fetch, keep, room, temporaryPath })
      } finally {
        await rm(attempt, { force: true, recursive: true })
      }
    })().finally(() => underway.delete(path))
    underway.set(path, work)
    return work
  }
  const openKnown = async (path: string): Promise<FileHandle | null> => {
    const handle = await open(placeOf(path), 'r').catch(nullIfGone)
    if (handle && !noted.has(path)) {
      noted.set(path, true)
      await noteUse(handle)
    }
    return handle
  }
  return {
    openKnown,
    open: async (asked) => {
      for (;;) {
        const handle =
          (await openKnown(asked.path)) ?? (await fetchOnce({ ...asked, take: (file) => open(file, 'r') }))
        if (handle) return handle
      }
    },
    localPath: async (asked) => {
      const need = (file: string): Promise<boolean> => needUntil(file, Date.now() + LOCAL_PATH_MS)
      const place = placeOf(asked.path)
      for (;;) if ((await need(place)) || (await fetchOnce({ ...asked, take: need }))) return place
    },
    adopt: async ({ from, path }) => {
      const { size } = await stat(from)
      const reserved = await room.reserve(size)
      let kept = 0
      try {
        await move({ from, path })
        kept = size
      } finally {
        reserved.release({ bytes: kept })
      }
    },
    drop: (path) => rm(placeOf(path), { force: true }),
    attemptFolder,
    sweep: async () => {
      const ended = await endedAttempts(incomingFolder)
      for (const attempt of ended) await rm(attempt, { force: true, recursive: true })
      await room.trim()
      return ended.length
    },
  }
}

type FetchOnceArgs<Taken> = CachedArgs & { take: (file: string) => Promise<Taken> }

const nullIfGone = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/** A file that FFmpeg needs has its time in the future: that stays. */
const noteUse = async (handle: FileHandle): Promise<void> => {
  const now = new Date()
  if ((await handle.stat()).mtime < now) await handle.utimes(now, now)
}

/** false: it is not there. */
const needUntil = async (path: string, untilMs: number): Promise<boolean> => {
  const until = new Date(untilMs)
  return (await utimes(path, until, until).catch(nullIfGone)) !== null
}
