import type { Db, PgBoss } from 'pg-boss'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { VideoEvent } from '../../core/webhooks/events.ts'
import { randomUUID } from 'node:crypto'
import { enqueue } from '../enqueue.ts'

/** What is to be told; who is told, and in which words, is found out when the job runs. */
export type Happening =
  { type: VideoEvent; renderId: DocumentId } | { type: 'exercise.clip.invalid'; clipId: DocumentId }

type TellArgs = { boss: PgBoss; db: Db; happenings: readonly Happening[] }

/**
 * Queued in the transaction of what happened, so that nothing is told that did not happen, and nothing that happened is
 * left out. That nobody listens is found out by the job: a save does not wait for the answer.
 */
export const tell = async ({ boss, db, happenings }: TellArgs): Promise<void> => {
  const happenedAt = new Date().toISOString()
  for (const happening of happenings)
    await enqueue({
      boss,
      data: { eventId: `evt_${randomUUID()}`, happenedAt, happening },
      db,
      queue: 'announce',
    })
}
