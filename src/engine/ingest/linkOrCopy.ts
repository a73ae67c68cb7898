import { constants, copyFile, link, realpath } from 'node:fs/promises'

/** The same bytes under a second name: for nothing on one disk, as a copy (of blocks, where the disk can) elsewhere. */
export const linkOrCopy = async ({ from, to }: { from: string; to: string }): Promise<void> => {
  const source = await realpath(from)
  try {
    await link(source, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another disk; a file of another user; a file system without links.
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(code ?? '')) throw error
    await copyFile(source, to, constants.COPYFILE_FICLONE)
  }
}
