import { readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../../machine/isAlive.ts'
import { statUnlessGone } from '../listStored.ts'

/** Of a container that is gone, whose name nobody has again. */
const FOREIGN_MS = 24 * 3_600_000

/** Folders of attempts whose process is no more. */
export const endedAttempts = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const ended: string[] = []
  for (const name of names) if (await isEnded({ folder, name })) ended.push(join(folder, name))
  return ended
}

const isEnded = async ({ folder, name }: { folder: string; name: string }): Promise<boolean> => {
  const stats = await statUnlessGone(join(folder, name))
  if (!stats) return false
  const prefix = `${hostname()}-`
  const pid = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined
  if (pid === undefined) return stats.mtimeMs < Date.now() - FOREIGN_MS
  // A container's first process has the same number each time it is started.
  if (Number(pid) === process.pid) return stats.mtimeMs < Date.now() - process.uptime() * 1000
  return !isAlive(Number(pid))
}
