import type { ContentHash } from '../../core/timeline/types.ts'
import { fileChecksum } from '../../adapters/store/fileChecksum.ts'

/** SHA-256 of a file's bytes: the one place where a file gets its name. */
export const hashFile = async (args: { path: string; signal?: AbortSignal }): Promise<ContentHash> =>
  (await fileChecksum(args)).sha256 as ContentHash
