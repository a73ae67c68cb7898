import type { DrawLoopArgs } from './drawLoop.ts'
import { parentPort } from 'node:worker_threads'
import { drawLoop } from './drawLoop.ts'

// The body of a thread: one drawing after another, each answered by null or by what went wrong.
parentPort?.on('message', (args: DrawLoopArgs) => {
  drawLoop(args).then(
    () => parentPort?.postMessage(null),
    (error: unknown) => parentPort?.postMessage(error),
  )
})
