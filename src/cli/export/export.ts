import { openStore } from '../../adapters/store/openStore.ts'
import { createShutdown } from '../../server/createShutdown.ts'
import { joinDatabase } from '../../server/database/joinDatabase.ts'
import { readConfiguration } from '../../server/readConfiguration.ts'
import { root } from '../../server/root.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { exportVersion } from './exportVersion.ts'
import { exportUsage, readExportArgs } from './readExportArgs.ts'

/** `repreel export`: a workout's video leaves the store as a plain file. Answers the exit code. */
export const exportCommand = async (words: string[]): Promise<number> => {
  if (words.includes('--help')) {
    console.log(exportUsage)
    return 0
  }
  const args = readExportArgs(words)
  const environment = readConfiguration(root)
  const shutdown = createShutdown({ say: (line) => console.error(line) })
  try {
    const payload = await joinDatabase({ environment, shutdown })
    const store = openStore(optionsOfHost(payload))
    const { bytes, path } = await exportVersion({ args, payload, signal: shutdown.signal, store })
    console.log(`${path}: ${(bytes / 1e6).toFixed(1)} MB`)
    return 0
  } finally {
    await shutdown.close()
  }
}
