export type BufferPool = {
  take: () => Buffer
  /** Only when nothing reads or writes it any more. */
  give: (buffer: Buffer) => void
}

const LARGE_BYTES = 512 * 1024
const SMALL_BYTES = 64 * 1024

/**
 * Buffers for what is being sent, the one given back last taken first: it is still in the processor's cache, which a larger
 * one would not fit into, and allocating one for each write costs more than reading into it. Many slow readers would hold
 * as many of them, so beyond the limit there are small ones.
 */
export const createBufferPool = ({ largeBuffers }: { largeBuffers: number }): BufferPool => {
  const free: Buffer[] = []
  let made = 0
  return {
    take: () => {
      const buffer = free.pop()
      if (buffer) return buffer
      if (made >= largeBuffers) return Buffer.allocUnsafeSlow(SMALL_BYTES)
      made++
      return Buffer.allocUnsafeSlow(LARGE_BYTES)
    },
    give: (buffer) => {
      if (buffer.length === LARGE_BYTES) free.push(buffer)
    },
  }
}
