import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes what crashes left behind; answers how many attempts. Younger ones may still be written to. */
export const sweepTemporaryFiles = async ({
  folder,
  olderThanMs,
}: {
  folder: string
  olderThanMs: number
}): Promise<number> => {
  const before = Date.now() - olderThanMs
  const attempts = (await namesIn(folder)).map((name) => join(folder, name))
  const swept = await Promise.all(attempts.map((path) => removeIfOlder(path, before)))
  return swept.filter(Boolean).length
}

const removeIfOlder = async (attempt: string, before: number): Promise<boolean> => {
  // A folder's own time stands still while a file inside it grows.
  const paths = [attempt, ...(await namesIn(attempt)).map((name) => join(attempt, name))]
  const modifiedMs = await Promise.all(paths.map(modifiedMsOf))
  if (Math.max(...modifiedMs) > before) return false
  await rm(attempt, { recursive: true, force: true })
  return true
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })

/** What is gone already counts as young: its writer has just finished. */
const modifiedMsOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Infinity,
  )
