import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { QueuedJob, QueuePage } from '../../core/queue/types.ts'
import type { QueueQuery } from './queueQuery.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { readWorkers } from '../../adapters/queue/ledger/readWorkers.ts'
import { slugs } from '../../collections/slugs.ts'
import { queues } from '../../jobs/queues.ts'
import { titleOf } from '../live/titleOf.ts'
import { jobStates } from './jobStates.ts'

const PAGE = 50
const names = Object.values(queues).map(({ name }) => name)

type ReadQueueArgs = { payload: Payload; query: QueueQuery }

/** Three queries, whatever is queued. Dead letters are the jobs that failed for good: what is sent on tells their rows. */
export const readQueue = async ({ payload, query: { page, state } }: ReadQueueArgs): Promise<QueuePage> => {
  const db = dbOf(payload)
  const [counts, workers, jobs] = await Promise.all([
    readCounts(db),
    readWorkers(db),
    readJobs({ db, page, payload, state }),
  ])
  const total = counts.reduce(
    (sum, each) => sum + (state ? each[state] : each.active + each.failed + each.waiting),
    0,
  )
  return {
    jobs,
    page,
    pages: Math.max(1, Math.ceil(total / PAGE)),
    queues: counts,
    total,
    workers: workers
      .filter(({ concurrency }) => concurrency > 0)
      .map(({ about, ageSeconds, concurrency }) => ({ ageSeconds, build: about.build ?? null, concurrency })),
  }
}

const stateSql = `CASE WHEN job.state = 'active' THEN 'active' WHEN job.state = 'failed' THEN 'failed' ELSE 'waiting' END`
const open = Object.values(jobStates).flat()

const readCounts = async (db: Db): Promise<QueuePage['queues'][number][]> => {
  const { rows } = await db.executeSql(
    `SELECT name, count(*) FILTER (WHERE state = 'active')::int AS active,
       count(*) FILTER (WHERE state = 'failed')::int AS failed,
       count(*) FILTER (WHERE state NOT IN ('active', 'failed'))::int AS waiting
     FROM (SELECT job.name, ${stateSql} AS state FROM pgboss.job AS job
       WHERE job.name = ANY($1) AND job.state::text = ANY($2)) AS listed
     GROUP BY name ORDER BY name`,
    [names, open],
  )
  return rows as QueuePage['queues'][number][]
}

type ReadJobsArgs = { db: Db; page: number; payload: Payload; state: QueueQuery['state'] }

const readJobs = async ({ db, page, payload, state }: ReadJobsArgs): Promise<QueuedJob[]> => {
  const idType = payload.db.defaultIDType === 'text' ? 'uuid' : 'int'
  const renders = tableOf(payload, slugs.renders)
  const { rows } = await db.executeSql(
    `WITH listed AS (
       SELECT job.*, ${stateSql} AS shown FROM pgboss.job AS job
       WHERE job.name = ANY($1) AND job.state::text = ANY($2)
       ORDER BY job.state = 'failed' DESC, job.state = 'active' DESC, job.priority DESC, job.created_on, job.id
       LIMIT ${PAGE} OFFSET $3
     ), about AS (
       SELECT listed.*, data ->> 'clipId' AS clip_id, coalesce(data ->> 'renderId', (SELECT need.render_id FROM repreel.need AS need
         WHERE need.key = listed.data -> 'keys' ->> 0 ORDER BY need.render_id LIMIT 1)) AS render_id
       FROM listed
     ), known AS (
       SELECT about.*, coalesce((data ->> 'workoutId')::${idType}, (SELECT workout_id FROM ${renders} AS render
         WHERE render.id = about.render_id::${idType})) AS workout_id
       FROM about
     )
     SELECT known.id, known.name AS queue, known.shown AS state,
       extract(epoch FROM now() - known.created_on)::float8 AS "ageSeconds",
       known.retry_count + (known.shown <> 'waiting')::int AS attempts, known.retry_limit + 1 AS "mostAttempts",
       left(coalesce(known.output ->> 'message', known.output -> 'value' ->> 'message'), 500) AS error,
       CASE
         WHEN known.workout_id IS NOT NULL THEN json_build_object('collection', 'workouts', 'id', known.workout_id,
           'title', ${titleOf({ column: 'known.workout_id', payload })})
         WHEN known.render_id IS NOT NULL THEN json_build_object('collection', 'renders', 'id', known.render_id::${idType}, 'title', NULL)
         WHEN known.clip_id IS NOT NULL THEN json_build_object('collection', 'clips', 'id', known.clip_id::${idType},
           'title', (SELECT coalesce(title, filename) FROM ${tableOf(payload, slugs.clips)} AS clip
             WHERE clip.id = known.clip_id::${idType}))
       END AS subject
     FROM known`,
    [names, state ? jobStates[state] : open, (page - 1) * PAGE],
  )
  return rows as QueuedJob[]
}
