import { createShutdown } from '../createShutdown.ts'
import { joinDatabase } from '../database/joinDatabase.ts'
import { readConfiguration } from '../readConfiguration.ts'
import { root } from '../root.ts'
import { readStoreArgs } from './readStoreArgs.ts'
import { stepAside } from './stepAside.ts'

/** `repreel store`: what it holds; `store verify`: whether it is whole. 1 where something is wrong and was not healed. */
export const store = async (words: string[]): Promise<number> => {
  const args = readStoreArgs(words)
  const environment = readConfiguration(root)
  const shutdown = createShutdown({ say: (line) => console.error(line) })
  try {
    const payload = await joinDatabase({ environment, shutdown })
    stepAside()
    const { tellFigures } = await import('./tellFigures.ts')
    if (!args.verify) return await tellFigures(payload)
    const { tellVerification } = await import('./tellVerification.ts')
    return await tellVerification({ ...args, payload, signal: shutdown.signal })
  } finally {
    await shutdown.close()
  }
}
