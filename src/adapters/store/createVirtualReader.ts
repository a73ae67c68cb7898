import type { OpenFiles } from './createOpenFiles.ts'
import type { FilePart, StoredFile, VirtualFile } from '../../core/mp4/types.ts'
import type { FileHandle } from 'node:fs/promises'
import { adtsSpan, copyPayload } from '../../core/mp4/adtsPayload.ts'
import { type ReadAt, readInThread } from './createReadAt.ts'

export type VirtualReader = {
  /** Fills the buffer as far as there are bytes; answers how many, 0 at the end. */
  read: (into: Uint8Array) => Promise<number>
}

type CreateVirtualReaderArgs = {
  files: OpenFiles
  file: VirtualFile
  fromByte: number
  /** Exclusive. */
  toByte: number
  /** @default in another thread */
  readAt?: ReadAt
}

/** Reads a range of a virtual file from front to back; many small parts go into one buffer. */
export const createVirtualReader = ({
  files,
  file,
  fromByte,
  readAt = readInThread,
  toByte,
}: CreateVirtualReaderArgs): VirtualReader => {
  const scratch = createScratch()
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
        await files.using(part.file, (handle) => readPart({ ...range, handle, readAt, scratch }))
        at = until
        if (at === partEnd) partIndex++
      }
      return at - start
    },
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

type Scratch = (bytes: number) => Uint8Array

/** One buffer again and again: each is used up before the next is asked for. */
const createScratch = (): Scratch => {
  let buffer = new Uint8Array()
  return (bytes) => {
    if (buffer.length < bytes) buffer = Buffer.allocUnsafeSlow(bytes)
    return buffer.subarray(0, bytes)
  }
}

type ReadPartArgs = {
  handle: FileHandle
  part: FilePart
  readAt: ReadAt
  scratch: Scratch
  skip: number
  target: Uint8Array
}

const readPart = async ({ handle, part, readAt, scratch, skip, target }: ReadPartArgs): Promise<void> => {
  const offset = part.offset + skip
  if (!part.adts) return readFully({ handle, file: part.file, offset, readAt, target })
  const range = { index: part.adts, fromByte: offset, toByte: offset + target.length }
  const { fromByte, toByte } = adtsSpan(range)
  const span = scratch(toByte - fromByte)
  await readFully({ handle, file: part.file, offset: fromByte, readAt, target: span })
  copyPayload({ ...range, span, into: target })
}

type ReadFullyArgs = Pick<ReadPartArgs, 'handle' | 'readAt' | 'target'> & { file: StoredFile; offset: number }

const readFully = async ({ handle, file, offset, readAt, target }: ReadFullyArgs): Promise<void> => {
  for (let done = 0; done < target.length;) {
    const bytes = await readAt({ handle, offset: offset + done, target: target.subarray(done) })
    if (bytes === 0)
      throw new Error(
        `${file.kind}/${file.key}.${file.extension} ends at byte ${offset + done}: it was cut off`,
      )
    done += bytes
  }
}
