import type { Manifest } from '../../src/core/segments/types.ts'

/** What the client's process is asked to read, and what it answers. */
export type ReadTask = {
  port: number
  path: string
  /** Read one after another or at once; the end exclusive. */
  ranges: ReadonlyArray<{ fromByte: number; toByte: number }>
  atOnce: number
}
export type ReadDone = {
  bytes: number
  seconds: number
  /** From the request to the first byte of the body, of each range. */
  firstByteMs: readonly number[]
}

/** What a server's process is told once; it answers where it listens. */
export type ServeTask =
  { kind: 'ours'; manifest: Manifest; root: string } | { kind: 'payload'; fileName: string; folder: string }
export type ServeReady = { port: number; path: string }
