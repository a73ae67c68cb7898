import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OperatorError } from '../../server/OperatorError.ts'

/** Told before the first byte instead of after the last that fits. The head is not counted, so a little more is asked for. */
export const assertRoom = async ({ bytes, path }: { bytes: number; path: string }): Promise<void> => {
  const { bavail, bsize } = await statfs(dirname(path))
  const [needed, free] = [bytes * 1.01 + 1_000_000, bavail * bsize]
  if (free < needed)
    throw new OperatorError(
      `${dirname(path)} has ${megabytes(free)} MB free, and the video needs ${megabytes(needed)} MB: free some space, or name another folder.`,
    )
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
