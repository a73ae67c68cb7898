import { once } from 'node:events'
import { createProgress } from './createProgress.ts'
import { createShutdown } from './createShutdown.ts'
import { readConfiguration } from './readConfiguration.ts'
import { readStartArgs } from './readStartArgs.ts'
import { root } from './root.ts'
import { startEverything } from './startEverything.ts'

/** `npm start`: brings everything up, stays until it is told to stop, and takes everything down. */
export const start = async (args: readonly string[]): Promise<number> => {
  const { dev } = readStartArgs(args)
  const environment = readConfiguration(root)
  const progress = createProgress({ stream: process.stdout })
  const shutdown = createShutdown({ say: progress.say })
  try {
    await startEverything({ dev, environment, progress, shutdown })
    if (!shutdown.signal.aborted) await once(shutdown.signal, 'abort')
  } catch (error) {
    // What fails because we are stopping is no failure.
    if (!shutdown.signal.aborted) throw error
  } finally {
    await shutdown.close()
  }
  return 0
}
