import type { WorkerContext } from '../jobs/types.ts'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { writeProgress } from '../adapters/payload/renders/writeProgress.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { noteFrames } from '../adapters/queue/ledger/noteFrames.ts'
import { slugs } from '../collections/slugs.ts'
import { StoppedError } from '../jobs/StoppedError.ts'

const INTERVAL_MS = 1000

type CreateHeartbeatArgs = { context: WorkerContext; aloneForMs: number }

/**
 * Once a second: progress into the rows, and an end to FFmpegs whose pieces nobody waits for any more. A worker that
 * cannot reach the database for as long as a heartbeat stops its own: by then the jobs are somebody else's. (pg-boss
 * would notice when the network is back.)
 */
export const createHeartbeat = ({ aloneForMs, context }: CreateHeartbeatArgs): { stop: () => void } => {
  const seen = { at: Date.now(), isBeating: false }
  const timer = setInterval(() => {
    if (context.running.list().length === 0 && !seen.isBeating) seen.at = Date.now()
    if (Date.now() - seen.at > aloneForMs)
      context.running.stopAll(new StoppedError(`the database did not answer for ${aloneForMs / 1000} s`))
    if (seen.isBeating) return
    seen.isBeating = true
    beat(context)
      .then(
        () => {
          seen.at = Date.now()
        },
        (error: unknown) =>
          context.payload.logger.warn({ err: error, msg: 'repreel worker: no progress was written' }),
      )
      .finally(() => {
        seen.isBeating = false
      })
  }, INTERVAL_MS)
  return { stop: () => clearInterval(timer) }
}

const beat = async ({ payload, running }: WorkerContext): Promise<void> => {
  const ended = running.takeEnded()
  const pieces = running.list()
  const keys = [...new Set([...ended, ...pieces.map(({ key }) => key)])]
  if (keys.length === 0) return
  const db = dbOf(payload)
  const wanted = await noteFrames({
    db,
    running: pieces.map(({ framesDone, jobId, key }) => ({ framesDone, jobId, key })),
  })
  for (const { key, stop } of pieces)
    if (!wanted.has(key)) stop(new StoppedError(`nobody waits for ${key} any more`))
  await writeProgress({ of: { pieceKeys: keys }, rows: rowsOf({ collection: slugs.renders, db, payload }) })
}
