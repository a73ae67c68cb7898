import type { ContentHash } from '../../core/timeline/types.ts'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of a file's bytes, read in pieces: uploads may be larger than memory. */
export const hashFile = async ({
  path,
  signal,
}: {
  path: string
  signal?: AbortSignal
}): Promise<ContentHash> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, { signal })
  return hash.digest('hex') as ContentHash // the one place where a file gets its name
}
