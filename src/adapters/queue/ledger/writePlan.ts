import type { Db } from 'pg-boss'
import type { PlannedPiece } from './types.ts'
import { randomUUID } from 'node:crypto'
import { soundRuns, watchedSoundRuns } from '../../../core/scheduling/soundRuns.ts'

type WritePlanArgs = {
  db: Db
  renderId: string
  /** JSON of what assembling needs. */
  plan: unknown
  outputs: number
  /** In the order in which they are to be encoded. */
  pieces: readonly PlannedPiece[]
}

/** Pieces that are to be encoded in one FFmpeg run, and their job: a new one where nobody was encoding them. */
export type QueuedJob = { keys: string[]; jobId: string; isNew: boolean }

/**
 * Notes what a render needs, and answers the jobs that encode it: a piece that another render has queued already
 * is encoded once for both. Writing it again replaces it; what the render had estimated of a piece stays its share of the
 * work, so that progress does not begin anew.
 *
 * Pieces are locked in key order (no deadlock between two plans), and a queued one too although it does not change:
 * the worker that finishes it must not look for waiting renders before this transaction has said that there is one more.
 */
export const writePlan = async ({
  db,
  outputs,
  pieces,
  plan,
  renderId,
}: WritePlanArgs): Promise<QueuedJob[]> => {
  const sorted = pieces.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const jobIds = jobIdsOf(pieces)
  const rows = sorted.map((piece) => rowOf({ jobId: jobIds.get(piece.key) ?? null, piece }))
  await db.executeSql(
    `INSERT INTO repreel.piece AS known (key, kind, spec, frames, reads, state, job_id)
     SELECT key, kind, spec, frames, reads, state, CASE WHEN state = 'queued' THEN "jobId" END
     FROM jsonb_to_recordset($1::jsonb)
       AS given (key text, kind text, spec jsonb, frames integer, reads text[], state text, "jobId" uuid)
     ON CONFLICT (key) DO UPDATE SET
       state = excluded.state, job_id = excluded.job_id, spec = excluded.spec, reads = excluded.reads,
       frames_done = 0, attempts = 0, updated_at = now()
     WHERE known.state <> excluded.state`,
    [JSON.stringify(rows)],
  )
  const { rows: queued } = await db.executeSql(
    `SELECT key, job_id AS "jobId" FROM repreel.piece WHERE key = ANY($1::text[]) AND state = 'queued'`,
    [sorted.map(({ key }) => key)],
  )
  const { rows: earlier } = await db.executeSql(
    'SELECT key, cpu_seconds_expected AS seconds FROM repreel.need WHERE render_id = $1',
    [renderId],
  )
  const estimated = new Map(
    (earlier as Array<{ key: string; seconds: number }>).map(({ key, seconds }) => [key, seconds]),
  )
  await db.executeSql('DELETE FROM repreel.plan WHERE render_id = $1', [renderId])
  await db.executeSql('INSERT INTO repreel.plan (render_id, plan, outputs) VALUES ($1, $2::jsonb, $3)', [
    renderId,
    JSON.stringify(plan),
    outputs,
  ])
  await db.executeSql(
    `INSERT INTO repreel.need (render_id, key, output_rank, cpu_seconds_expected)
     SELECT $1, key, "outputRank", "cpuSecondsExpected"
     FROM jsonb_to_recordset($2::jsonb) AS given (key text, "outputRank" integer, "cpuSecondsExpected" float8)`,
    [
      renderId,
      JSON.stringify(
        sorted.map(({ cpuSecondsExpected, key, outputRank }) => ({
          cpuSecondsExpected: cpuSecondsExpected || (estimated.get(key) ?? 0),
          key,
          outputRank,
        })),
      ),
    ],
  )
  const made = new Set(jobIds.values())
  const byJob = new Map<string, string[]>()
  for (const { jobId, key } of queued as Array<{ key: string; jobId: string }>)
    byJob.set(jobId, [...(byJob.get(jobId) ?? []), key])
  return [...byJob].map(([jobId, keys]) => ({ isNew: made.has(jobId), jobId, keys }))
}

type RowOfArgs = { jobId: string | null; piece: PlannedPiece }

const rowOf = ({ jobId, piece: { frames, isStored, key, kind, reads, spec } }: RowOfArgs) => ({
  frames,
  jobId,
  key,
  kind,
  reads,
  spec,
  state: isStored ? 'stored' : 'queued',
})

/** A job for each missing segment, and for each run of missing chunks that the same output waits for. */
const jobIdsOf = (pieces: readonly PlannedPiece[]): ReadonlyMap<string, string> => {
  const missing = pieces.filter(({ isStored }) => !isStored)
  const segments = missing.filter(({ kind }) => kind === 'segment').map((piece) => [piece])
  const sounds = Map.groupBy(
    missing.filter(({ kind }) => kind === 'sound'),
    ({ outputRank }) => outputRank,
  )
  const runsOf = pieces.some(({ playsAtSeconds }) => playsAtSeconds !== undefined)
    ? watchedSoundRuns
    : soundRuns
  const runs = [...segments, ...[...sounds.values()].flatMap((chunks) => runsOf(chunks))]
  return new Map(
    runs.flatMap((run) => {
      const jobId = randomUUID()
      return run.map(({ key }) => [key, jobId] as const)
    }),
  )
}
