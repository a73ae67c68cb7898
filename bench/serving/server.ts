import type { ServeReady, ServeTask } from './types.ts'
import { serveOurs } from './serveOurs.ts'
import { servePayload } from './servePayload.ts'

/** A process whose CPU time is measured. */
process.once('message', (task: ServeTask) => {
  const ready: Promise<ServeReady> = task.kind === 'ours' ? serveOurs(task) : servePayload(task)
  void ready.then((where) => process.send?.(where))
})
