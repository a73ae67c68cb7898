import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { binariesFolder } from './binariesFolder.ts'
import { clusterIn } from './clusterIn.ts'
import { findUnprivileged } from './findUnprivileged.ts'

/** Runs the embedded server's binary as its start would, and answers its version. */
export const probeEmbedded = async (folder: string): Promise<string> => {
  const [bin, { owner, prefix }] = await Promise.all([binariesFolder(), findUnprivileged(clusterIn(folder))])
  const [program = '', ...args] = [...prefix, join(bin, 'postgres'), '--version']
  const { stdout } = await promisify(execFile)(program, args, { ...owner, cwd: '/' })
  return stdout.trim().replace(/^postgres \(PostgreSQL\)/, 'PostgreSQL')
}
