import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

export type Journal = {
  has: (path: string) => boolean
  add: (path: string) => Promise<void>
  /** It came to the end: the next copy looks at every file again. */
  end: () => Promise<void>
}

/** What of a copy was found whole on the other side already, so that one that was stopped does not read it all again. */
export const openJournal = async (file: string): Promise<Journal> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  // A line that a crash cut off names no file, or another copy's beginning: what is not known is looked at.
  const known = new Set(text.split('\n').slice(0, -1))
  await mkdir(dirname(file), { recursive: true })
  return {
    add: async (path) => {
      known.add(path)
      await appendFile(file, `${path}\n`)
    },
    end: () => rm(file, { force: true }),
    has: (path) => known.has(path),
  }
}
