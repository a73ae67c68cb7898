import type { ContentStore } from './types.ts'
import type { FilePart, StoredFile, VirtualFile } from '../../core/mp4/types.ts'
import type { FileHandle } from 'node:fs/promises'
import { adtsSpan, copyPayload } from '../../core/mp4/adtsPayload.ts'
import { createHandles } from './createHandles.ts'

export type VirtualReader = {
  /** Fills the buffer as far as there are bytes; answers how many, 0 at the end. */
  read: (into: Uint8Array) => Promise<number>
  /** Closes the files. Nothing may be read after it. */
  close: () => Promise<void>
}

type CreateVirtualReaderArgs = {
  store: ContentStore
  file: VirtualFile
  fromByte: number
  /** Exclusive. */
  toByte: number
}

/** Reads a range of a virtual file from front to back; many small parts go into one buffer. */
export const createVirtualReader = ({
  store,
  file,
  fromByte,
  toByte,
}: CreateVirtualReaderArgs): VirtualReader => {
  const handles = createHandles(store)
  let at = fromByte
  let partIndex = partAt(file.parts, fromByte)
  return {
    read: async (into) => {
      const start = at
      const end = Math.min(toByte, at + into.length)
      if (at < file.head.length) {
        const chunk = file.head.subarray(at, end)
        into.set(chunk)
        at += chunk.length
      }
      while (at < end) {
        const part = file.parts[partIndex]!
        const partEnd = part.at + part.length
        const until = Math.min(partEnd, end)
        const range = { part, skip: at - part.at, target: into.subarray(at - start, until - start) }
        await readPart({ ...range, handle: await handles.open(part.file) })
        at = until
        if (at === partEnd) partIndex++
      }
      return at - start
    },
    close: handles.close,
  }
}

/** Binary search: the last part that does not begin after this byte. */
const partAt = (parts: readonly FilePart[], byte: number): number => {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (parts[middle]!.at <= byte) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

type ReadPartArgs = { handle: FileHandle; part: FilePart; skip: number; target: Uint8Array }

const readPart = async ({ handle, part, skip, target }: ReadPartArgs): Promise<void> => {
  const offset = part.offset + skip
  if (!part.adts) return readFully({ handle, file: part.file, offset, target })
  const range = { index: part.adts, fromByte: offset, toByte: offset + target.length }
  const { fromByte, toByte } = adtsSpan(range)
  const span = Buffer.allocUnsafe(toByte - fromByte)
  await readFully({ handle, file: part.file, offset: fromByte, target: span })
  copyPayload({ ...range, span, into: target })
}

type ReadFullyArgs = { handle: FileHandle; file: StoredFile; offset: number; target: Uint8Array }

const readFully = async ({ handle, file, offset, target }: ReadFullyArgs): Promise<void> => {
  for (let done = 0; done < target.length;) {
    const { bytesRead } = await handle.read(target, done, target.length - done, offset + done)
    if (bytesRead === 0)
      throw new Error(
        `${file.kind}/${file.key}.${file.extension} ends at byte ${offset + done}: it was cut off`,
      )
    done += bytesRead
  }
}
