import type { DrawLoopArgs } from './drawLoop.ts'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

export type DrawThread = {
  /** One at a time. */
  draw: (args: DrawLoopArgs) => Promise<void>
  stop: () => Promise<void>
}

/** Drawing is arithmetic: on a thread of its own it uses a second core and leaves the caller free to answer. */
export const startDrawThread = (signal?: AbortSignal): DrawThread => {
  const worker = new Worker(new URL('./drawThread.ts', import.meta.url))
  return {
    draw: async (args) => {
      signal?.throwIfAborted()
      const answered = once(worker, 'message', { signal })
      worker.postMessage(args)
      const [error] = (await answered) as [Error | null]
      if (error) throw error
    },
    stop: async () => void (await worker.terminate()),
  }
}
