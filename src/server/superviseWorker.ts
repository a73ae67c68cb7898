import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { workerNodeArgs } from './workerNodeArgs.ts'

type SuperviseArgs = { root: string; say: (line: string) => void }

export type SupervisedWorker = {
  /** Resolves when it takes jobs for the first time; rejects when it cannot. */
  ready: Promise<void>
  stop: () => Promise<void>
}

/** It hands its job back and stops its FFmpeg within this time, or is killed; the job is then taken up elsewhere. */
const stopTimeoutMs = 20_000
const longestPauseMs = 30_000

/** Keeps one worker process running beside this one; it ends when this process does, however that ends. */
export const superviseWorker = ({ root, say }: SuperviseArgs): SupervisedWorker => {
  const stopping = new AbortController()
  let child = spawnWorker(root)
  const ready = firstMessage(child)
  // Told by `ready` itself; the loop below only restarts.
  ready.catch(() => undefined)

  const keepRunning = async (): Promise<void> => {
    for (let pauseMs = 1_000; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const startedMs = Date.now()
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (stopping.signal.aborted) return
      if (Date.now() - startedMs > longestPauseMs) pauseMs = 1_000
      say(`! The worker ended with ${signal ?? code}; starting another in ${pauseMs / 1000} s.`)
      await setTimeout(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      child = spawnWorker(root)
    }
  }
  const running = keepRunning()

  return {
    ready,
    stop: async () => {
      stopping.abort()
      child.kill('SIGTERM')
      const killer = setTimeout(stopTimeoutMs, undefined, { ref: false }).then(() => child.kill('SIGKILL'))
      await Promise.race([running, killer.then(() => running)])
    },
  }
}

/** A group of its own: Ctrl-C in the terminal reaches us, and we stop it in order. */
const spawnWorker = (root: string): ChildProcess =>
  fork(join(root, 'bin', 'repreel.mjs'), ['worker'], { cwd: root, detached: true, execArgv: workerNodeArgs })

const firstMessage = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`the worker ended with ${signal ?? code} at its start`)),
    )
  })
