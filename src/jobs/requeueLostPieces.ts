import type { WorkerContext } from './types.ts'
import { randomUUID } from 'node:crypto'
import { hasJob } from '../adapters/queue/hasJob.ts'
import { inRenders } from './inRenders.ts'
import { queues } from './queues.ts'
import { releasePieces } from './releasePieces.ts'

const encodeJobs = [queues.encodeSegment.name, `${queues.encodeSegment.name}-failed`]

/** Pieces that somebody waits for and no job would make; and the jobs of pieces that nobody waits for. */
export const requeueLostPieces = (context: WorkerContext): Promise<void> =>
  inRenders(context, async (scope) => {
    await releasePieces({ ...scope, renderIds: [] })
    const { db } = scope.rows
    const { rows } = await db.executeSql(
      `SELECT key FROM repreel.piece
       WHERE state = 'queued' AND updated_at < now() - interval '30 seconds'
         AND NOT ${hasJob({ column: 'piece.key', isList: true, member: 'keys', queueNames: encodeJobs })}
       ORDER BY key LIMIT 500 FOR UPDATE SKIP LOCKED`,
    )
    const lost = (rows as Array<{ key: string }>).map(({ key }) => ({ jobId: randomUUID(), key }))
    if (lost.length === 0) return
    await db.executeSql(
      `UPDATE repreel.piece SET job_id = given."jobId", updated_at = now()
       FROM jsonb_to_recordset($1::jsonb) AS given (key text, "jobId" uuid) WHERE piece.key = given.key`,
      [JSON.stringify(lost)],
    )
    const jobs = lost.map(({ jobId, key }) => ({ data: { keys: [key] }, id: jobId }))
    await scope.boss.insert(queues.encodeSegment.name, jobs, { db })
  })
