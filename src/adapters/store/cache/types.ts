import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** A file on its way from the store that holds it. */
export type Incoming = {
  body: Readable
  bytes: number
  /** null: nothing was noted. */ sha256: string | null
}

/** Asks for the whole file anew each time. */
export type Fetch = () => Promise<Incoming>

export type CachedArgs = { fetch: Fetch; path: string }

/** Whole files of a store elsewhere, on this machine; `path` is the file's, relative. */
export type DiskCache = {
  /** Open, so that it can be read to its end. Who asks for a file that is on its way waits for the same download. */
  open: (args: CachedArgs) => Promise<FileHandle>
  /** Where it lies; it stays there for `LOCAL_PATH_MS`, even beyond the limit. */
  localPath: (args: CachedArgs) => Promise<string>
  /** null: it is not here. Fetches nothing. */
  openKnown: (path: string) => Promise<FileHandle | null>
  /** Takes a file that this machine has just made and stored; moves it. */
  adopt: (args: { from: string; path: string }) => Promise<void>
  drop: (path: string) => Promise<void>
  /** A new folder for what is written here before it is stored; `sweep` removes it should this process die. */
  attemptFolder: () => Promise<string>
  /** Removes what processes that are no more left unfinished, and what is beyond the limit; answers how many attempts. */
  sweep: () => Promise<number>
}
