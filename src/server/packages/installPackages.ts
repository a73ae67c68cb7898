import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { thisSystem } from './thisSystem.ts'

const run = promisify(execFile)
const timeoutMs = 10 * 60_000

/** Installs Debian packages where that needs no password; answers whether it did. Throws apt's own words. */
export const installPackages = async (names: readonly string[]): Promise<boolean> => {
  if (!(await thisSystem())?.automatic) return false
  const prefix = await privilegedPrefix()
  if (!prefix) return false
  // Lists may be old or missing (containers have none); a mirror that is down is no reason not to try.
  await apt({ prefix, args: ['update'] }).catch(() => undefined)
  await apt({ prefix, args: ['install', '-y', '--no-install-recommends', ...names] })
  return true
}

/** Nothing for root, `sudo -n` where it asks for no password, else undefined. */
const privilegedPrefix = async (): Promise<string[] | undefined> => {
  if (process.getuid?.() === 0) return []
  return run('sudo', ['-n', 'true']).then(
    () => ['sudo', '-n'],
    () => undefined,
  )
}

const apt = async ({ prefix, args }: { prefix: string[]; args: string[] }): Promise<void> => {
  // `env` because sudo drops the variables of its caller.
  const command = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args]
  const [program = '', ...rest] = command
  await run(program, rest, { timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 })
}
