import { copyFile, rename, rm } from 'node:fs/promises'

/** Renames, or copies where scratch and store are on different file systems. */
export const moveFile = async ({ from, to }: { from: string; to: string }): Promise<void> => {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFile(from, to)
    await rm(from)
  }
}
