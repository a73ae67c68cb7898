import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { statUnlessGone } from '../listStored.ts'

export type CachedFile = { path: string; bytes: number; usedMs: number }

/** Every file below a folder, with its size and its last use. */
export const filesBelow = async (folder: string): Promise<CachedFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const files: CachedFile[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const stats = await statUnlessGone(path)
    if (stats) files.push({ bytes: stats.size, path, usedMs: stats.mtimeMs })
  }
  return files
}
