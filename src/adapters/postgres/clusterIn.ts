import type { Cluster } from './types.ts'
import { join, resolve } from 'node:path'

/** The names inside a cluster's folder, said once. */
export const clusterIn = (folder: string): Cluster => {
  const absolute = resolve(folder)
  return {
    folder: absolute,
    dataFolder: join(absolute, 'cluster'),
    portFile: join(absolute, 'port'),
    passwordFile: join(absolute, 'password'),
    lockFile: join(absolute, 'lock'),
    logFile: join(absolute, 'postgres.log'),
  }
}
