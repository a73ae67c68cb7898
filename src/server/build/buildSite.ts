import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { rm, writeFile } from 'node:fs/promises'
import { OperatorError } from '../OperatorError.ts'
import { inputsHash } from './inputsHash.ts'
import { inputsFileIn } from './isBuildFresh.ts'

type BuildArgs = { root: string; signal?: AbortSignal }

/** Runs `next build`, and remembers what it was made from. */
export const buildSite = async ({ root, signal }: BuildArgs): Promise<void> => {
  const hash = await inputsHash(root)
  // A build that is interrupted must not look like a complete one.
  await rm(inputsFileIn(root), { force: true })
  await runNext({ root, signal })
  await writeFile(inputsFileIn(root), hash)
}

const runNext = ({ root, signal }: BuildArgs): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: root,
      // Ctrl-C in the terminal stops us; we stop it.
      detached: true,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    const keep = (chunk: Buffer): void => void (log = (log + chunk.toString()).slice(-20_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    // Next has workers of its own: the whole group goes.
    const stop = (): void => void (child.pid && process.kill(-child.pid, 'SIGKILL'))
    signal?.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop)
      if (code === 0) resolve()
      else
        reject(
          signal?.aborted ? (signal.reason as Error) : new OperatorError(`next build failed:\n${log.trim()}`),
        )
    })
  })
