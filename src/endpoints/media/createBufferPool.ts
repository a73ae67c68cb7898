export type BufferPool = {
  take: () => Buffer
  /** Only when nothing reads or writes it any more. */
  give: (buffer: Buffer) => void
}

const LARGE_BYTES = 1024 * 1024
const SMALL_BYTES = 64 * 1024

/**
 * One large buffer per response that is being sent, used again and again: allocating (and clearing away) a megabyte for
 * each write costs more than reading it. A thousand slow readers would hold a thousand of them, so beyond the limit
 * responses get small ones.
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
