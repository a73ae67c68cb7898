import type { RangeReader } from './types.ts'
import type { FileHandle } from 'node:fs/promises'

/** Of a file that is open; closing the reader closes it. */
export const fileRanges = async (file: FileHandle): Promise<RangeReader> => {
  const { size } = await file.stat()
  return {
    bytes: size,
    read: async ({ length, offset }) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
      return buffer.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}
