import { link, mkdir, open, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { basename, dirname, extname, join } from 'node:path'
import { writeChecksum } from './checksumFile.ts'
import { fileChecksum } from './fileChecksum.ts'

type PutFileArgs = {
  path: string
  temporaryFolder: string
  write: (temporaryPath: string) => Promise<void>
}

/**
 * Makes `path` appear whole or not at all, and never over a file that is there already. Its checksum appears before it, so
 * a file without one is older than checksums are.
 */
export const putFile = async ({
  path,
  temporaryFolder,
  write,
}: PutFileArgs): Promise<{ created: boolean }> => {
  // A folder of its own: the sandbox lets FFmpeg write to one folder, and there must be nothing of others in it.
  const attemptFolder = join(temporaryFolder, randomUUID())
  // The ending stays, since FFmpeg chooses the format by it.
  const temporaryPath = join(attemptFolder, `output${extname(path)}`)
  try {
    await mkdir(attemptFolder, { recursive: true })
    await write(temporaryPath)
    await flush(temporaryPath)
    await mkdir(dirname(path), { recursive: true })
    await noteChecksum({ attemptFolder, path, temporaryPath })
    return { created: await linkUnlessPresent(temporaryPath, path) }
  } catch (error) {
    throw explained(error, path)
  } finally {
    await rm(attemptFolder, { recursive: true, force: true })
  }
}

type NoteChecksumArgs = { attemptFolder: string; path: string; temporaryPath: string }

/** What is named by its own hash says it by its name. */
const noteChecksum = async ({ attemptFolder, path, temporaryPath }: NoteChecksumArgs): Promise<void> => {
  const checksum = await fileChecksum({ path: temporaryPath })
  if (basename(path).startsWith(checksum.sha256)) return
  await writeChecksum({ checksum, path, temporaryPath: join(attemptFolder, 'checksum') })
}

/** A name must not outlive a power cut that the bytes did not. */
const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** link, not rename: it fails where the name exists, so of two processes one creates and the other learns it. */
const linkUnlessPresent = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false // node:fs rejects with nothing else
    throw error
  }
  await flushFolder(dirname(to))
  return true
}

const flushFolder = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
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
