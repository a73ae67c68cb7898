import type { WorkerContext } from '../jobs/types.ts'
import { randomUUID } from 'node:crypto'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { writeProgress } from '../adapters/payload/renders/writeProgress.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { noteWorker, type WorkerAbout } from '../adapters/queue/ledger/noteWorker.ts'
import { noteFrames } from '../adapters/queue/ledger/noteFrames.ts'
import { slugs } from '../collections/slugs.ts'
import { StoppedError } from '../jobs/StoppedError.ts'

const INTERVAL_MS = 1000

/** Of saying that this worker is there; it is taken for gone after a minute. */
const PRESENCE_MS = 15_000

type CreateHeartbeatArgs = {
  about: WorkerAbout
  context: WorkerContext
  aloneForMs: number
  concurrency: number
}

/**
 * Once a second: progress into the rows, and an end to FFmpegs whose pieces nobody waits for any more. A worker that
 * cannot reach the database for as long as a heartbeat stops its own: by then the jobs are somebody else's. (pg-boss
 * would notice when the network is back.)
 */
export const createHeartbeat = ({
  about,
  aloneForMs,
  concurrency,
  context,
}: CreateHeartbeatArgs): { stop: () => Promise<void> } => {
  const presence = createPresence({ about, context })
  const seen = { at: Date.now(), isBeating: false }
  const timer = setInterval(() => {
    if (context.running.list().length === 0 && !seen.isBeating) seen.at = Date.now()
    if (Date.now() - seen.at > aloneForMs)
      context.running.stopAll(new StoppedError(`the database did not answer for ${aloneForMs / 1000} s`))
    if (seen.isBeating) return
    seen.isBeating = true
    presence
      .note(concurrency)
      .then(() => beat(context))
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
  return {
    stop: async () => {
      clearInterval(timer)
      await presence.leave()
    },
  }
}

type Presence = { note: (concurrency: number) => Promise<void>; leave: () => Promise<void> }

type CreatePresenceArgs = { about: WorkerAbout; context: WorkerContext }

const createPresence = ({ about, context: { payload } }: CreatePresenceArgs): Presence => {
  const id = randomUUID()
  const noted = { at: -Infinity }
  return {
    note: async (concurrency) => {
      if (Date.now() - noted.at < PRESENCE_MS) return
      await noteWorker({ about, concurrency, db: dbOf(payload), id })
      noted.at = Date.now()
    },
    // The minute's end says it too, where the database does not answer.
    leave: () => noteWorker({ about, concurrency: 0, db: dbOf(payload), id }).catch(() => {}),
  }
}

const beat = async ({ payload, running }: WorkerContext): Promise<void> => {
  const ended = running.takeEnded()
  const pieces = running.list()
  const keys = [...new Set([...ended, ...pieces.flatMap((piece) => piece.keys)])]
  if (keys.length === 0) return
  const db = dbOf(payload)
  const wanted = await noteFrames({
    db,
    running: pieces.flatMap(({ framesDone, jobId, keys }) => keys.map((key) => ({ framesDone, jobId, key }))),
  })
  for (const { keys: made, stop } of pieces)
    if (!made.some((key) => wanted.has(key)))
      stop(new StoppedError(`nobody waits for ${made.join(', ')} any more`))
  await writeProgress({ of: { pieceKeys: keys }, rows: rowsOf({ collection: slugs.renders, db, payload }) })
}
