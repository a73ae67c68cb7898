import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { WorkerContext } from './types.ts'
import { inTransaction } from '../adapters/payload/inTransaction.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { hasJob } from '../adapters/queue/hasJob.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from './enqueue.ts'
import { queues } from './queues.ts'

const ingestJobs = [queues.ingestClip.name, `${queues.ingestClip.name}-failed`]

/** Clips that say "processing" while nobody processes them. */
export const requeueLostClips = ({ boss, payload, pool }: WorkerContext): Promise<void> =>
  inTransaction(pool, async (db) => {
    const { table } = rowsOf({ collection: slugs.clips, db, payload })
    const { rows } = await db.executeSql(
      `SELECT id FROM ${table} AS clip
       WHERE status = 'processing' AND updated_at < now() - interval '30 seconds'
         AND NOT ${hasJob({ column: 'clip.id', member: 'clipId', queueNames: ingestJobs })}
       ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED`,
    )
    for (const { id } of rows as Array<{ id: DocumentId }>)
      await enqueue({ boss, data: { clipId: id }, db, queue: 'ingestClip' })
  })
