import type { Readable } from 'node:stream'

/** What a place has of one file. */
export type PlacedFile = { bytes: number; /** null: nothing was noted of it. */ sha256: string | null }

/**
 * Somewhere that uploads and stored files lie: the media folder, or a bucket. Paths are the same in each:
 * `store/<kind>/…` and `uploads/<collection>/…`.
 */
export type Place = {
  /** As an operator knows it: a folder, or s3://bucket/prefix. */
  name: string
  /** In the order of their paths. */
  list: () => AsyncIterable<{ path: string; bytes: number }>
  /** null: it is not there. */
  look: (path: string) => Promise<PlacedFile | null>
  /** null: it is not there. */
  read: (path: string) => Promise<Readable | null>
  /** Puts a file there whole or not at all; an older one of that name gives way. */
  write: (args: { path: string; from: string; sha256: string; signal: AbortSignal }) => Promise<void>
}

export type CopyProblem = { path: string; why: string }

export type CopyReport = {
  copied: { files: number; bytes: number }
  /** Were there whole already. */
  there: { files: number; bytes: number }
  problems: CopyProblem[]
  /** It was stopped before the end. */
  isStopped: boolean
}
