/** What the store holds, one folder each. Names are content hashes or keys: immutable, never overwritten. */
export type StoreKind = 'originals' | 'clips' | 'segments' | 'sounds' | 'pictures' | 'pcm'

export type StoreName = {
  kind: StoreKind
  /** 64 hexadecimal digits. */
  key: string
  /** Without the dot: mp4, aac, pcm, webp, mov. */
  extension: string
}

/** Content-addressed: a key names its bytes for ever, so nothing is ever overwritten. */
export type ContentStore = {
  has: (name: StoreName) => Promise<boolean>
  /** A path on this machine from which the whole file can be read. Rejects where it is missing. */
  localPath: (name: StoreName) => Promise<string>
  /** `write` fills a temporary file; it becomes visible only when complete. Does nothing where the name exists. */
  put: (name: StoreName, write: (tempPath: string) => Promise<void>) => Promise<{ created: boolean }>
  remove: (name: StoreName) => Promise<void>
  list: (kind: StoreKind) => AsyncIterable<{ name: StoreName; bytes: number; modifiedAt: Date }>
  /** Removes temporary files older than this that a crash left behind; answers how many. */
  sweepTemporary: (args: { olderThanMs: number }) => Promise<number>
}
