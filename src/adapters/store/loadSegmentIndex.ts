import type { ContentStore, RangeReader } from './types.ts'
import type { BoxAt } from '../../core/mp4/readBoxes.ts'
import type { SegmentIndex } from '../../core/mp4/types.ts'
import type { SegmentKey } from '../../core/segments/types.ts'
import { open } from 'node:fs/promises'
import { indexSegment } from '../../core/mp4/indexSegment.ts'
import { BOX_HEADER_BYTES, readBoxHeader } from '../../core/mp4/readBoxes.ts'
import { fileRanges } from './fileRanges.ts'

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
  const file = await store.ranges({ kind: 'segments', key, extension: 'mp4' })
  return indexOf(file).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Segment ${key} cannot be joined. ${reason}`, { cause })
  })
}

/** The same for a file that is not in the store yet: lets an encode be judged before it is kept. */
export const indexSegmentFile = async (path: string): Promise<SegmentIndex> =>
  indexOf(await fileRanges(await open(path, 'r')))

const indexOf = async (file: RangeReader): Promise<SegmentIndex> => {
  try {
    const read = createReadAhead(file)
    const boxes = await boxesOf({ read, size: file.bytes })
    return indexSegment({ boxes, moov: await readMoov({ boxes, read }) })
  } finally {
    await file.close()
  }
}

/** Bytes from here on; fewer at the file's end. */
type Read = (args: { atByte: number; bytes: number }) => Promise<Uint8Array>

/** All tables of a segment of half a minute: two reads, one at each end of the file, then suffice. */
const AHEAD_BYTES = 16 * 1024

const createReadAhead = (file: RangeReader): Read => {
  let [held, heldAt]: [Uint8Array, number] = [new Uint8Array(), 0]
  return async ({ atByte, bytes }) => {
    if (atByte < heldAt || atByte + bytes > heldAt + held.length) {
      held = await file.read({ length: Math.max(bytes, AHEAD_BYTES), offset: atByte })
      heldAt = atByte
    }
    return held.subarray(atByte - heldAt, atByte - heldAt + bytes)
  }
}

const boxesOf = async ({ read, size }: { read: Read; size: number }): Promise<BoxAt[]> => {
  const boxes: BoxAt[] = []
  for (let at = 0; at < size; at = boxes.at(-1)!.endByte) {
    const header = await read({ atByte: at, bytes: BOX_HEADER_BYTES })
    boxes.push(readBoxHeader(header, { atByte: at, limitByte: size }))
  }
  return boxes
}

type ReadMoovArgs = { boxes: readonly BoxAt[]; read: Read }

const readMoov = async ({ boxes, read }: ReadMoovArgs): Promise<Uint8Array> => {
  const moov = boxes.find(({ type }) => type === 'moov')
  if (!moov) throw new Error("The file has no 'moov': its encoder did not finish, make it again")
  const bytes = moov.endByte - moov.bodyByte
  if (bytes > MAX_MOOV_BYTES) throw new Error(`Its 'moov' has ${bytes} bytes; the limit is ${MAX_MOOV_BYTES}`)
  const body = await read({ atByte: moov.bodyByte, bytes })
  if (body.length !== bytes) throw new Error(`Only ${body.length} of ${bytes} bytes of 'moov' could be read`)
  return body
}
