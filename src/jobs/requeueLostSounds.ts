import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { SoundCollection } from '../adapters/payload/sounds/types.ts'
import type { WorkerContext } from './types.ts'
import { inTransaction } from '../adapters/payload/inTransaction.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { hasJob } from '../adapters/queue/hasJob.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from './enqueue.ts'
import { queues } from './queues.ts'

const ingestJobs = [queues.ingestSound.name, `${queues.ingestSound.name}-failed`]

/** Recordings and tracks that say "processing" while nobody processes them. */
export const requeueLostSounds = async (context: WorkerContext): Promise<void> => {
  await requeueLost({ collection: slugs.recordings, context })
  await requeueLost({ collection: slugs.music, context })
}

type RequeueLostArgs = { collection: SoundCollection; context: WorkerContext }

const requeueLost = ({ collection, context: { boss, payload, pool } }: RequeueLostArgs): Promise<void> =>
  inTransaction(pool, async (db) => {
    const { table } = rowsOf({ collection, db, payload })
    const { rows } = await db.executeSql(
      `SELECT id FROM ${table} AS sound
       WHERE status = 'processing' AND updated_at < now() - interval '30 seconds'
         AND NOT ${hasJob({ collection, column: 'sound.id', member: 'id', queueNames: ingestJobs })}
       ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED`,
    )
    for (const { id } of rows as Array<{ id: DocumentId }>)
      await enqueue({ boss, data: { collection, id }, db, queue: 'ingestSound' })
  })
