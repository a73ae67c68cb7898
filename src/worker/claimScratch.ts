import { mkdir, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../adapters/machine/isAlive.ts'
import { endOrphans } from './endOrphans.ts'

type ClaimScratchArgs = { dataDir: string }

/**
 * A scratch folder of this process. Those of workers of this machine that were killed are removed on
 * the way, with what still works in them.
 */
export const claimScratch = async ({
  dataDir,
}: ClaimScratchArgs): Promise<{ folder: string; release: () => Promise<void> }> => {
  const parent = join(dataDir, 'scratch')
  await mkdir(parent, { recursive: true })
  const prefix = `${hostname()}-`
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    // Another machine's name may begin as ours does.
    if (!/^\d+$/.test(pid) || isAlive(Number(pid))) continue
    const left = join(parent, name)
    await endOrphans(left)
    await rm(left, { force: true, recursive: true })
  }
  const folder = join(parent, `${prefix}${process.pid}`)
  await mkdir(folder, { recursive: true })
  return { folder, release: () => rm(folder, { force: true, recursive: true }) }
}
