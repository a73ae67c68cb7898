import { readFile } from 'node:fs/promises'
import { packageManager, type PackageManager } from './packageManager.ts'

/** The package manager of the machine we run on. */
export const thisSystem = async (): Promise<PackageManager | undefined> =>
  packageManager({
    platform: process.platform,
    osRelease: await readFile('/etc/os-release', 'utf8').catch(() => ''),
    isRoot: process.getuid?.() === 0,
  })
