import type { Checksum } from './types.ts'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

type FileChecksumArgs = { path: string; signal?: AbortSignal }

const CHUNK_BYTES = 1024 ** 2

/** Of a file as it is on the disk, read in pieces: it may be larger than memory. */
export const fileChecksum = async ({ path, signal }: FileChecksumArgs): Promise<Checksum> => {
  const hash = createHash('sha256')
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  await pipeline(file, hash, { signal })
  return { bytes: file.bytesRead, sha256: hash.digest('hex') }
}
