import type { Scope } from './types.ts'
import { takeComplete } from '../adapters/queue/ledger/takeComplete.ts'
import { enqueue } from './enqueue.ts'

type QueueAssembliesArgs = Scope & { of: { keys: readonly string[] } | { renderId: string } }

/** For every render that has all the pieces of one more output. */
export const queueAssemblies = async ({ boss, of, rows: { db } }: QueueAssembliesArgs): Promise<void> => {
  for (const data of await takeComplete({ db, of }))
    await enqueue({ boss, data, db, queue: 'assembleRender' })
}
