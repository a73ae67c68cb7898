import type { Checksum } from './types.ts'
import type { Readable } from 'node:stream'
import { createHash } from 'node:crypto'

/** Of bytes as they come; they may be more than memory holds. */
export const streamChecksum = async (stream: Readable): Promise<Checksum> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
