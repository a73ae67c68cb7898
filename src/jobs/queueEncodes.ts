import type { PlannedPiece } from '../adapters/queue/ledger/types.ts'
import type { QueuedJob } from '../adapters/queue/ledger/writePlan.ts'
import type { Scope } from './types.ts'
import { raisePriorities } from '../adapters/queue/raisePriorities.ts'
import { piecePriorities } from '../core/scheduling/piecePriorities.ts'
import { queues } from './queues.ts'

type QueueEncodesArgs = {
  /** Somebody waits for it, or watches it already. */
  isWaitedFor: boolean
  /** Since 1970. */
  nowSeconds: number
  jobs: readonly QueuedJob[]
  pieces: readonly PlannedPiece[]
  scope: Scope
}

/** New jobs get their place among those of all renders; a piece that another render has queued may move forward. */
export const queueEncodes = async ({
  isWaitedFor,
  jobs,
  nowSeconds,
  pieces,
  scope,
}: QueueEncodesArgs): Promise<void> => {
  const { db } = scope.rows
  const queued = new Set(jobs.flatMap(({ keys }) => keys))
  const priorities = piecePriorities({
    isWaitedFor,
    nowSeconds,
    pieces: pieces.filter(({ key }) => queued.has(key)),
  })
  const places = new Map(pieces.map(({ key }, place) => [key, place]))
  const placed = jobs
    .map((job) => ({
      ...job,
      place: Math.min(...job.keys.map((key) => places.get(key)!)),
      priority: Math.max(...job.keys.map((key) => priorities.get(key)!)),
    }))
    // Of equal ones the queue gives out first what came in first.
    .toSorted((a, b) => a.place - b.place)
  const { name } = queues.encodeSegment
  const added = placed.filter(({ isNew }) => isNew)
  if (added.length > 0)
    await scope.boss.insert(
      name,
      added.map(({ jobId, keys, priority }) => ({ data: { keys }, id: jobId, priority })),
      { db },
    )
  await raisePriorities({ db, jobs: placed.filter(({ isNew }) => !isNew), queueName: name })
}
