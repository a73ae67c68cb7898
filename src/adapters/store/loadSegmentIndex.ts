import type { ContentStore } from './types.ts'
import type { BoxAt } from '../../core/mp4/readBoxes.ts'
import type { SegmentIndex } from '../../core/mp4/types.ts'
import type { SegmentKey } from '../../core/segments/types.ts'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { indexSegment } from '../../core/mp4/indexSegment.ts'
import { BOX_HEADER_BYTES, readBoxHeader } from '../../core/mp4/readBoxes.ts'

/** A segment of half an hour has about 1 MB of tables: what is larger is none of ours. */
const MAX_MOOV_BYTES = 16 * 1024 * 1024

/** Reads a stored segment's tables alone, wherever they lie in the file, and checks that it can be joined. */
export const loadSegmentIndex = async ({
  store,
  key,
}: {
  store: ContentStore
  key: SegmentKey
}): Promise<SegmentIndex> => {
  const path = await store.localPath({ kind: 'segments', key, extension: 'mp4' })
  return indexSegmentFile(path).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Segment ${key} cannot be joined. ${reason}`, { cause })
  })
}

/** The same for a file that is not in the store yet: lets an encode be judged before it is kept. */
export const indexSegmentFile = async (path: string): Promise<SegmentIndex> => {
  const file = await open(path, 'r')
  try {
    const boxes = await boxesOf(file)
    return indexSegment({ boxes, moov: await readMoov(file, boxes) })
  } finally {
    await file.close()
  }
}

const boxesOf = async (file: FileHandle): Promise<BoxAt[]> => {
  const { size } = await file.stat()
  const boxes: BoxAt[] = []
  for (let at = 0; at < size; at = boxes.at(-1)!.endByte) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BOX_HEADER_BYTES), 0, BOX_HEADER_BYTES, at)
    boxes.push(readBoxHeader(buffer.subarray(0, bytesRead), { atByte: at, limitByte: size }))
  }
  return boxes
}

const readMoov = async (file: FileHandle, boxes: readonly BoxAt[]): Promise<Uint8Array> => {
  const moov = boxes.find(({ type }) => type === 'moov')
  if (!moov) throw new Error("The file has no 'moov': its encoder did not finish, make it again")
  const bytes = moov.endByte - moov.bodyByte
  if (bytes > MAX_MOOV_BYTES) throw new Error(`Its 'moov' has ${bytes} bytes; the limit is ${MAX_MOOV_BYTES}`)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, moov.bodyByte)
  if (bytesRead !== bytes) throw new Error(`Only ${bytesRead} of ${bytes} bytes of 'moov' could be read`)
  return buffer
}
