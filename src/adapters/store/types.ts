import type { FileHandle } from 'node:fs/promises'

/** What the store holds, one folder each. Names are content hashes or keys: immutable, never overwritten. */
export const storeKinds = ['originals', 'clips', 'segments', 'sounds', 'pictures', 'logos', 'pcm'] as const
export type StoreKind = (typeof storeKinds)[number]

export type StoreName = {
  kind: StoreKind
  /** 64 hexadecimal digits. */
  key: string
  /** Without the dot: mp4, aac, pcm, webp, mov. */
  extension: string
}

/** A file as it is now; `modifiedAt` is when it was put or last used. */
export type StoredEntry = { name: StoreName; bytes: number; modifiedAt: Date }

/** What was noted of a file's bytes when it was put. */
export type Checksum = {
  /** Hexadecimal. */
  sha256: string
  bytes: number
}

/** Parts of a stored file, without fetching the whole of it. */
export type RangeReader = {
  /** Of the whole file. */
  bytes: number
  /** Fewer bytes than asked for where the file ends. */
  read: (range: { offset: number; length: number }) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** Content-addressed: a key names its bytes for ever, so nothing is ever overwritten. */
export type ContentStore = {
  has: (name: StoreName) => Promise<boolean>
  /** The same, and notes that it is in use: what nothing refers to yet is not swept until it has not been used for long. */
  use: (name: StoreName) => Promise<boolean>
  /**
   * A path on this machine from which the whole file can be read, for at least `LOCAL_PATH_MS`. Rejects where it is missing.
   */
  localPath: (name: StoreName) => Promise<string>
  /** The whole file, open on this machine: it can be read to its end whatever happens to its name meanwhile. */
  open: (name: StoreName) => Promise<FileHandle>
  /** For a look into a file that nobody may ever read whole. Rejects where it is missing. */
  ranges: (name: StoreName) => Promise<RangeReader>
  /** `write` fills a temporary file; it becomes visible only when complete. Does nothing where the name exists. */
  put: (name: StoreName, write: (tempPath: string) => Promise<void>) => Promise<{ created: boolean }>
  remove: (name: StoreName) => Promise<void>
  /** When it was put or last used, in milliseconds since 1970; null: it is not there. */
  usedMs: (name: StoreName) => Promise<number | null>
  list: (kind: StoreKind) => AsyncIterable<StoredEntry>
  /** Paths below the kind's folder that no name of the store has. */
  strays: (kind: StoreKind) => AsyncIterable<{ path: string; bytes: number }>
  /** What the bytes are now, read where they are kept. null: it is not there. */
  rehash: (name: StoreName) => Promise<Checksum | null>
  /** What was noted at `put`; of a name that is its bytes' own hash, nothing. null: nothing was noted. */
  checksum: (name: StoreName) => Promise<Checksum | null>
  /** Notes what a file of an older store is now, so that later damage is seen. */
  noteChecksum: (name: StoreName, checksum: Checksum) => Promise<void>
  /** Puts whole bytes in the place of damaged or missing ones: those that the name always meant. */
  restore: (name: StoreName, path: string) => Promise<void>
  /** Removes temporary files and unfinished uploads older than this that a crash left behind; answers how many. */
  sweepTemporary: (args: { olderThanMs: number }) => Promise<number>
}
