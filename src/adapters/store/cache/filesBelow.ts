import { filesIn } from '../filesIn.ts'
import { statUnlessGone } from '../listStored.ts'

export type CachedFile = { path: string; bytes: number; usedMs: number }

/** Every file below a folder, with its size and its last use. */
export const filesBelow = async (folder: string): Promise<CachedFile[]> => {
  const files: CachedFile[] = []
  for (const path of await filesIn(folder)) {
    const stats = await statUnlessGone(path)
    if (stats) files.push({ bytes: stats.size, path, usedMs: stats.mtimeMs })
  }
  return files
}
