import type { FileHandle } from 'node:fs/promises'
import { readSync } from 'node:fs'

type ReadAtArgs = { handle: FileHandle; offset: number; target: Uint8Array }

/** Fills `target` from this byte of the file on; answers how many bytes were read, 0 at the file's end. */
export type ReadAt = (args: ReadAtArgs) => Promise<number>

/** A megabyte comes from memory in a fifth of a millisecond: what takes this long waited, for a disk or for its turn. */
const SLOW_MS = 2
/**
 * A busy machine makes one read in dozens wait for its turn, a disk one after another: a slow one weighs as much as so
 * many fast ones.
 */
const SLOW_WEIGHT = 8
const TOO_SLOW = 2 * SLOW_WEIGHT
/** How long the disk is then left to other threads: it holds up this one by at most a slow read a second. */
const COOLING_MS = 1000

/** Whatever the disk: this thread goes on meanwhile. */
export const readInThread: ReadAt = async ({ handle, offset, target }) =>
  (await handle.read(target, 0, target.length, offset)).bytesRead

/**
 * Reads at once what the system has in memory, which is most of what many readers ask for: the way to another thread and
 * back costs about as much as the copying, and a megabyte read long before it is sent has left the processor's cache.
 */
export const createReadAt = (): ReadAt => {
  let inThreadUntilMs = 0
  let slowness = 0
  return async (args) => {
    const startedMs = performance.now()
    if (startedMs < inThreadUntilMs) return readInThread(args)
    const { handle, offset, target } = args
    const bytes = readSync(handle.fd, target, 0, target.length, offset)
    const endedMs = performance.now()
    slowness = Math.max(0, slowness + (endedMs - startedMs > SLOW_MS ? SLOW_WEIGHT : -1))
    if (slowness >= TOO_SLOW) {
      // The first read after it decides anew.
      slowness = SLOW_WEIGHT
      inThreadUntilMs = endedMs + COOLING_MS
    }
    return bytes
  }
}
