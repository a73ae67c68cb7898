import type { Session } from '../../adapters/payload/sessions/types.ts'
import type { Content } from '../../adapters/payload/snapshot/loadContent.ts'
import type { GenerateLimits } from '../../core/sessions/generateLimits.ts'
import type { Scope } from '../types.ts'
import type { Client } from './types.ts'
import { randomUUID } from 'node:crypto'
import { countOnTheirWay } from '../../adapters/payload/sessions/countOnTheirWay.ts'
import { usedCpu } from '../../adapters/payload/sessions/cpuBudget.ts'
import { findSession } from '../../adapters/payload/sessions/findSession.ts'
import { insertSession } from '../../adapters/payload/sessions/insertSession.ts'
import { lockSession } from '../../adapters/payload/sessions/lockSession.ts'
import { addWatcher } from '../../adapters/payload/sessions/watchers.ts'
import { enqueue } from '../enqueue.ts'
import { GenerateError } from './GenerateError.ts'

/** Longer than any wait: a watcher is removed when its client leaves, or when its process has died. */
const SPARE_SECONDS = 60

export type Renderable = Extract<Content, { kind: 'renderable' }>

type JoinSessionArgs = { client: Client; content: Renderable; limits: GenerateLimits; scope: Scope }

type Joined = { isNew: boolean; session: Session; watcherId: string }

/** The session of this content and a watcher of it: the one that is there, or a new one with its job. */
export const joinSession = async ({ client, content, limits, scope }: JoinSessionArgs): Promise<Joined> => {
  const { boss, rows } = scope
  const { inputHash } = content
  const { keepHours } = limits
  const { db } = rows
  await lockSession(db, inputHash)
  const found = await findSession({ inputHash, keepHours, rows })
  if (!found) await assertRoom({ client, limits, rows })
  const session =
    found ??
    (await insertSession({
      content: { credits: content.credits, input: content.input },
      inputHash,
      keepHours,
      rows,
    }))
  if (!found) await enqueue({ boss, data: { renderId: session.id }, db, priority: 1, queue: 'planRender' })
  const watcherId = randomUUID()
  await addWatcher({ db, renderId: session.id, seconds: limits.seconds + SPARE_SECONDS, watcherId })
  return { isNew: !found, session, watcherId }
}

type AssertRoomArgs = Pick<JoinSessionArgs, 'client' | 'limits'> & { rows: Scope['rows'] }

const assertRoom = async ({ client, limits, rows }: AssertRoomArgs): Promise<void> => {
  const { cpuSeconds, queue, windowSeconds } = limits
  const { resetSeconds, seconds } = await usedCpu({ client: client.name, db: rows.db })
  if (seconds >= cpuSeconds) {
    const retryAfterSeconds = Math.max(1, Math.ceil(resetSeconds))
    throw new GenerateError({
      code: 'generate-budget',
      details: { cpuSeconds: seconds, limitCpuSeconds: cpuSeconds, windowSeconds },
      message: `Your trainings have cost ${seconds.toFixed(1)} s of CPU, and ${cpuSeconds} s are possible in ${windowSeconds} s: try again in ${retryAfterSeconds} s, or ask for one that was made already.`,
      retryAfterSeconds,
    })
  }
  const waiting = await countOnTheirWay(rows)
  if (waiting >= queue)
    throw new GenerateError({
      code: 'generate-queue-full',
      details: { limit: queue, waiting },
      message: `${waiting} trainings are being made, the limit is ${queue}: try again in ${QUEUE_RETRY_SECONDS} s.`,
      retryAfterSeconds: QUEUE_RETRY_SECONDS,
    })
}

/** Trainings of known clips are made in less. */
const QUEUE_RETRY_SECONDS = 5
