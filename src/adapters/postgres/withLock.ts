import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

type LockArgs<T> = { lockFile: string; timeoutMs: number; act: () => Promise<T> }

/** Only one process at a time; a lock whose holder is dead is taken over. */
export const withLock = async <T>({ lockFile, timeoutMs, act }: LockArgs<T>): Promise<T> => {
  await take(lockFile, Date.now() + timeoutMs)
  try {
    return await act()
  } finally {
    await rm(lockFile, { force: true })
  }
}

const take = async (lockFile: string, deadline: number): Promise<void> => {
  while (!(await create(lockFile))) {
    const holder = await holderOf(lockFile)
    if (holder !== undefined && !isAlive(holder)) await breakLock({ lockFile, holder })
    else if (Date.now() > deadline)
      throw new Error(`Process ${holder} holds ${lockFile} for too long: end it, or remove the file.`)
    else await setTimeout(20)
  }
}

/** The name appears together with its content, so nobody ever reads an empty lock. */
const create = async (lockFile: string): Promise<boolean> => {
  const own = `${lockFile}.${process.pid}.${crypto.randomUUID()}`
  await writeFile(own, String(process.pid))
  try {
    await link(own, lockFile)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    await rm(own)
  }
}

const holderOf = async (lockFile: string): Promise<number | undefined> =>
  readFile(lockFile, 'utf8').then(Number, () => undefined)

/** Two processes may both see the dead holder; the second one must not throw away the first one's new lock. */
const breakLock = async ({ lockFile, holder }: { lockFile: string; holder: number }): Promise<void> => {
  const aside = `${lockFile}.broken.${process.pid}.${crypto.randomUUID()}`
  await rename(lockFile, aside).catch(() => undefined)
  if ((await holderOf(aside)) !== holder) await link(aside, lockFile).catch(() => undefined)
  await rm(aside, { force: true })
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
