import type { Shutdown } from './createShutdown.ts'
import { once } from 'node:events'
import { createShutdown } from './createShutdown.ts'
import { assertMigrated } from './database/assertMigrated.ts'
import { closePayload } from './database/closePayload.ts'
import { embeddedDatabase } from './database/embeddedDatabase.ts'
import { openPayload } from './database/openPayload.ts'
import { keepSecret } from './keepSecret.ts'
import { publishEnvironment } from './publishEnvironment.ts'
import { readConfiguration } from './readConfiguration.ts'
import { root } from './root.ts'

/** `npm run worker`, and the worker beside the web server: takes jobs until it is told to stop. */
export const worker = async (): Promise<number> => {
  const shutdown = createShutdown({ say: (line) => console.log(line) })
  // Our parent is gone, even if it was killed: a worker alone would hold on to the database.
  process.once('disconnect', () => void shutdown.close())
  try {
    await startTaking(shutdown)
    process.send?.('ready')
    if (!shutdown.signal.aborted) await once(shutdown.signal, 'abort')
  } finally {
    await shutdown.close()
  }
  return 0
}

const startTaking = async (shutdown: Shutdown): Promise<void> => {
  const environment = readConfiguration(root)
  const databaseUrl =
    environment.databaseUrl ?? (await joinEmbedded({ dataFolder: environment.dataFolder, shutdown }))
  const secret = environment.payloadSecret ?? (await keepSecret(environment.dataFolder))
  publishEnvironment({ databaseUrl, dev: false, environment, secret })
  await assertMigrated(databaseUrl)
  const payload = await openPayload()
  shutdown.add('Payload', () => closePayload(payload))
  const { startWorker } = await import('../worker/startWorker.ts')
  const { stop } = await startWorker({ payload })
  shutdown.add('The worker', stop)
}

const joinEmbedded = async ({
  dataFolder,
  shutdown,
}: {
  dataFolder: string
  shutdown: Shutdown
}): Promise<string> => {
  const { release, url } = await embeddedDatabase(dataFolder)
  shutdown.add('PostgreSQL', release)
  return url
}
