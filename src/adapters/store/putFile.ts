import { link, mkdir, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { basename, dirname, extname, join } from 'node:path'
import { writeChecksum } from './checksumFile.ts'
import { copyInLargeWrites } from './copyInLargeWrites.ts'
import { fileChecksum } from './fileChecksum.ts'
import { flush } from './flush.ts'

type PutFileArgs = {
  path: string
  temporaryFolder: string
  write: (temporaryPath: string) => Promise<void>
  /** Whether it will be read far more often than it is written. @default false */
  isServed?: boolean
}

/**
 * Makes `path` appear whole or not at all, and never over a file that is there already. Its checksum appears before it, so
 * a file without one is older than checksums are.
 */
export const putFile = async ({
  path,
  temporaryFolder,
  write,
  isServed = false,
}: PutFileArgs): Promise<{ created: boolean }> => {
  // A folder of its own: the sandbox lets FFmpeg write to one folder, and there must be nothing of others in it.
  const attemptFolder = join(temporaryFolder, randomUUID())
  // The ending stays, since FFmpeg chooses the format by it.
  const writtenPath = join(attemptFolder, `output${extname(path)}`)
  const temporaryPath = isServed ? join(attemptFolder, 'served') : writtenPath
  try {
    await mkdir(attemptFolder, { recursive: true })
    await write(writtenPath)
    if (isServed) await copyInLargeWrites({ from: writtenPath, to: temporaryPath })
    else await flush(temporaryPath)
    await mkdir(dirname(path), { recursive: true })
    const note = (of: string) => noteChecksum({ attemptFolder, of, path })
    await note(temporaryPath)
    const created = await linkUnlessPresent(temporaryPath, path)
    // Another writer was quicker, and its bytes need not be ours: what we have just noted is of ours.
    if (!created) await note(path)
    return { created }
  } catch (error) {
    throw explained(error, path)
  } finally {
    await rm(attemptFolder, { recursive: true, force: true })
  }
}

type NoteChecksumArgs = {
  attemptFolder: string
  /** The file whose bytes are noted. */
  of: string
  path: string
}

/** What is named by its own hash says it by its name. */
const noteChecksum = async ({ attemptFolder, of, path }: NoteChecksumArgs): Promise<void> => {
  const checksum = await fileChecksum({ path: of })
  if (basename(path).startsWith(checksum.sha256)) return
  await writeChecksum({ checksum, path, temporaryPath: join(attemptFolder, 'checksum') })
}

/** link, not rename: it fails where the name exists, so of two processes one creates and the other learns it. */
const linkUnlessPresent = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false // node:fs rejects with nothing else
    throw error
  }
  await flush(dirname(to))
  return true
}

const explained = (error: unknown, path: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC')
    return new Error(`The disk is full: ${path} was not stored. Free some space`, { cause: error })
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR')
    return new Error(
      `The media folder cannot be written: ${path}. Give this user the right to write there, or set another folder`,
      { cause: error },
    )
  return error
}
