import type { PayloadRequest } from 'payload'
import type { Db, PgBoss } from 'pg-boss'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { BossOf } from './bossOf.ts'
import type { RenderActions } from './renderActions.ts'
import type { WebhookActions } from './webhooks/webhookActions.ts'
import type { JobData } from './queues.ts'
import { APIError } from 'payload'
import { inRequestTransaction } from '../adapters/payload/inRequestTransaction.ts'
import { tableOf } from '../adapters/payload/tableOf.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from './enqueue.ts'
import { queues } from './queues.ts'

type Act = (args: { jobId: string; req: PayloadRequest }) => Promise<void>

/** What an admin does with jobs that failed for good. Who asks is checked by the endpoint. */
export type QueueActions = {
  /** What it was for is tried again: a render as a new one, an upload from its beginning. */
  retry: Act
  discard: Act
}

type CreateQueueActionsArgs = { bossOf: BossOf; renders: RenderActions; webhooks: WebhookActions }

type FailedJob = { id: string; name: string; data: Record<string, unknown> }

type Again = (args: {
  boss: PgBoss
  data: Record<string, unknown>
  db: Db
  job: FailedJob
  req: PayloadRequest
}) => Promise<'done' | 'same job'>

export const createQueueActions = ({ bossOf, renders, webhooks }: CreateQueueActionsArgs): QueueActions => {
  const ofRender: Again = async ({ data, req }) => {
    await renders.again({ renderId: data.renderId as DocumentId, req })
    return 'done'
  }
  const again: Partial<Record<string, Again>> = {
    [queues.assembleRender.name]: ofRender,
    [queues.deliverWebhook.name]: async ({ data, req }) => {
      await webhooks.replay({ deliveryId: (data as JobData['deliverWebhook']).deliveryId, req })
      return 'done'
    },
    [queues.encodeSegment.name]: async ({ data, db, req }) => {
      const renderIds = await rendersOf({ db, keys: (data as JobData['encodeSegment']).keys, req })
      if (renderIds.length === 0)
        throw new APIError('No failed render needs these pieces any more: discard the job.', 409, null, true)
      for (const renderId of renderIds) await renders.again({ renderId, req })
      return 'done'
    },
    [queues.ingestClip.name]: ({ boss, data, db, req }) =>
      ingestAgain({ boss, collection: slugs.clips, db, id: (data as JobData['ingestClip']).clipId, req }),
    [queues.ingestSound.name]: ({ boss, data, db, req }) =>
      ingestAgain({ boss, db, req, ...(data as JobData['ingestSound']) }),
    [queues.planRender.name]: ofRender,
  }
  return {
    discard: async ({ jobId, req }) => {
      const boss = await bossOf(req.payload)
      await inRequestTransaction(req, async (db) => {
        const job = await failedJob({ db, jobId })
        await boss.deleteJob(job.name, job.id, { db })
      })
    },
    retry: async ({ jobId, req }) => {
      const boss = await bossOf(req.payload)
      await inRequestTransaction(req, async (db) => {
        const job = await failedJob({ db, jobId })
        const outcome = await again[job.name]?.({ boss, data: job.data, db, job, req })
        if (outcome === 'done') await boss.deleteJob(job.name, job.id, { db })
        else await boss.retry(job.name, job.id, { db })
      })
    },
  }
}

const failedJob = async ({ db, jobId }: { db: Db; jobId: string }): Promise<FailedJob> => {
  const { rows } = await db.executeSql(
    `SELECT id, name, data FROM pgboss.job WHERE id = $1 AND state = 'failed' AND name = ANY($2) FOR UPDATE`,
    [jobId, Object.values(queues).map(({ name }) => name)],
  )
  const [job] = rows as FailedJob[]
  if (!job) throw new APIError(`There is no failed job ${jobId}: it was dealt with already.`, 404, null, true)
  return job
}

type RendersOfArgs = { db: Db; keys: readonly string[]; req: PayloadRequest }

/** The newest of each workout, where it failed and waited for one of these. */
const rendersOf = async ({ db, keys, req }: RendersOfArgs): Promise<DocumentId[]> => {
  const { rows } = await db.executeSql(
    `SELECT DISTINCT ON (render.workout_id) render.id FROM repreel.need AS need
       JOIN ${tableOf(req.payload, slugs.renders)} AS render ON render.id::text = need.render_id
     WHERE need.key = ANY($1) AND render.status = 'failed' AND render.workout_id IS NOT NULL
     ORDER BY render.workout_id, render.revision DESC`,
    [keys],
  )
  return (rows as Array<{ id: DocumentId }>).map(({ id }) => id)
}

type IngestAgainArgs = {
  boss: PgBoss
  collection: 'clips' | 'music' | 'recordings'
  db: Db
  id: DocumentId
  req: PayloadRequest
}

const ingestAgain = async ({ boss, collection, db, id, req }: IngestAgainArgs): Promise<'done'> => {
  const { rows } = await db.executeSql(
    `UPDATE ${tableOf(req.payload, collection)} SET status = 'processing', updated_at = now() WHERE id = $1 RETURNING id`,
    [id],
  )
  if (rows.length === 0) throw new APIError('The upload was deleted: discard the job.', 409, null, true)
  if (collection === slugs.clips) await enqueue({ boss, data: { clipId: id }, db, queue: 'ingestClip' })
  else await enqueue({ boss, data: { collection, id }, db, queue: 'ingestSound' })
  return 'done'
}
