import type { Db } from 'pg-boss'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { SoundCollection } from '../adapters/payload/sounds/types.ts'
import type { WorkerContext } from './types.ts'
import { inTransaction } from '../adapters/payload/inTransaction.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { hasJob } from '../adapters/queue/hasJob.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from './enqueue.ts'
import { queues } from './queues.ts'

/** Clips, recordings and tracks that say "processing" while nobody processes them. */
export const requeueLostUploads = async (context: WorkerContext): Promise<void> => {
  await requeueLostClips(context)
  for (const collection of [slugs.recordings, slugs.music]) await requeueLostSounds({ collection, context })
}

const requeueLostClips = ({ boss, payload, pool }: WorkerContext): Promise<void> =>
  inTransaction(pool, async (db) => {
    const job = hasJob({ column: 'upload.id', member: 'clipId', queueNames: jobsOf('ingestClip') })
    for (const clipId of await lostIn({ collection: slugs.clips, db, job, payload }))
      await enqueue({ boss, data: { clipId }, db, queue: 'ingestClip' })
  })

type RequeueLostSoundsArgs = { collection: SoundCollection; context: WorkerContext }

const requeueLostSounds = ({ collection, context }: RequeueLostSoundsArgs): Promise<void> => {
  const { boss, payload, pool } = context
  return inTransaction(pool, async (db) => {
    const job = hasJob({
      collection,
      column: 'upload.id',
      member: 'id',
      queueNames: jobsOf('ingestSound'),
    })
    for (const id of await lostIn({ collection, db, job, payload }))
      await enqueue({ boss, data: { collection, id }, db, queue: 'ingestSound' })
  })
}

const jobsOf = (queue: 'ingestClip' | 'ingestSound'): string[] => [
  queues[queue].name,
  `${queues[queue].name}-failed`,
]

type LostInArgs = Pick<WorkerContext, 'payload'> & {
  collection: typeof slugs.clips | SoundCollection
  db: Db
  /** SQL: whether a job for the row `upload` is there. */
  job: string
}

/** Young rows are left alone: their job may be committed in this very moment. */
const lostIn = async ({ collection, db, job, payload }: LostInArgs): Promise<DocumentId[]> => {
  const { table } = rowsOf({ collection, db, payload })
  const { rows } = await db.executeSql(
    `SELECT id FROM ${table} AS upload
     WHERE status = 'processing' AND updated_at < now() - interval '30 seconds' AND NOT ${job}
     ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED`,
  )
  return (rows as Array<{ id: DocumentId }>).map(({ id }) => id)
}
