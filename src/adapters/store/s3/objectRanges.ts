import type { RangeReader } from '../types.ts'
import type { Bucket } from './types.ts'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { ifThere } from './ifThere.ts'

type ObjectRangesArgs = { bucket: Bucket; key: string }
type Block = { offset: number; bytes: Uint8Array }

/** An MP4's tables lie at its end, its first headers at its beginning: two requests tell what most files are. */
const TAIL_BYTES = 64 * 1024
const LEAST_BYTES = 4 * 1024

/** Reads parts of an object by ranged requests; what came stays for the next look. null: it is not there. */
export const objectRanges = async ({ bucket, key }: ObjectRangesArgs): Promise<RangeReader | null> => {
  const get = async (range: string): Promise<Block & { total: number }> => {
    const { client } = bucket
    const answer = await client.send(
      new GetObjectCommand({ Bucket: bucket.bucket, Key: key, Range: `bytes=${range}` }),
    )
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array()
    const [, offset, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.ContentRange ?? '') ?? []
    // A service may send all of a small object.
    return { bytes, offset: Number(offset ?? 0), total: Number(total ?? bytes.length) }
  }
  const tail = await ifThere(get(`-${TAIL_BYTES}`))
  if (!tail) return null
  const blocks: Block[] = [tail]
  return {
    bytes: tail.total,
    read: async ({ length, offset }) => {
      const end = Math.min(tail.total, offset + length)
      if (offset >= end) return new Uint8Array()
      const has = (block: Block): boolean =>
        block.offset <= offset && end <= block.offset + block.bytes.length
      let block = blocks.find(has)
      if (!block) {
        block = await get(`${offset}-${Math.max(end, offset + LEAST_BYTES) - 1}`)
        blocks.push(block)
      }
      return block.bytes.subarray(offset - block.offset, end - block.offset)
    },
    close: () => Promise.resolve(),
  }
}
