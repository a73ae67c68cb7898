import { fork } from 'node:child_process'
import { join } from 'node:path'

type DemoArgs = { root: string; signal: AbortSignal; tell: (detail: string) => void }

/** Draws and writes the demo content in a process that takes its memory with it when it is done. */
export const seedInChild = ({ root, signal, tell }: DemoArgs): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(join(root, 'bin', 'repreel.mjs'), ['seed'], { cwd: root, detached: true })
    const stop = (): void => void child.kill('SIGTERM')
    signal.addEventListener('abort', stop, { once: true })
    child.on('message', (detail) => tell(detail as string)) // our own child's
    child.once('error', reject)
    child.once('exit', (code, killedBy) => {
      signal.removeEventListener('abort', stop)
      if (code === 0) resolve()
      else
        reject(
          signal.aborted
            ? (signal.reason as Error)
            : new Error(`the demo content ended with ${killedBy ?? code}`),
        )
    })
  })
