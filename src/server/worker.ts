import { once } from 'node:events'
import { createShutdown } from './createShutdown.ts'
import { joinDatabase } from './database/joinDatabase.ts'
import { readConfiguration } from './readConfiguration.ts'
import { root } from './root.ts'

/** `npm run worker`, and the worker beside the web server: takes jobs until it is told to stop. */
export const worker = async (): Promise<number> => {
  const environment = readConfiguration(root)
  const shutdown = createShutdown({ say: (line) => (process.send ? undefined : console.log(line)) })
  // Our parent is gone, even if it was killed: nobody would ever stop this process.
  process.once('disconnect', () => void shutdown.close())
  try {
    const payload = await joinDatabase({ environment, shutdown })
    const { startWorker } = await import('../worker/startWorker.ts')
    const { stop } = await startWorker({ payload })
    shutdown.add('The worker', stop)
    process.send?.('ready')
    if (!shutdown.signal.aborted) await once(shutdown.signal, 'abort')
  } finally {
    await shutdown.close()
  }
  return 0
}
