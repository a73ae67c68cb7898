import type { Payload } from 'payload'
import type { LiveRender } from '../../core/live/types.ts'
import type { RenderStatus } from '../../adapters/payload/renders/types.ts'
import type { Dated, TopicReader } from './types.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { progressOf } from '../../graphql/progressOf.ts'
import { MOST_ROWS } from './mostRows.ts'
import { titleOf } from './titleOf.ts'

type Raw = Omit<LiveRender, 'secondsLeft' | 'status'> & {
  status: RenderStatus
  atMs: number
  concurrency: number
  cpuSecondsDone: number
  cpuSecondsTotal: number
  elapsedSeconds: number | null
}

/** Of what is on its way, too, whenever it was written last. */
export const readRenders =
  (payload: Payload): TopicReader<'renders'>['read'] =>
  async (which) => {
    const condition =
      'ids' in which
        ? 'changed.id = ANY($1)'
        : `changed.updated_at > to_timestamp($1 / 1000.0) OR changed.status IN ('queued', 'rendering')`
    const { rows } = await dbOf(payload).executeSql(
      `SELECT changed.id, changed.workout_id AS "workoutId",
         ${titleOf({ column: 'changed.workout_id', payload })} AS title,
         changed.revision::int, changed.reason::text, changed.status::text,
         coalesce(changed.done, 0)::int AS done, coalesce(changed.total, 0)::int AS total,
         coalesce(changed.percent, 0)::int AS percent,
         coalesce(changed.cpu_seconds_done, 0)::float8 AS "cpuSecondsDone",
         coalesce(changed.cpu_seconds_total, 0)::float8 AS "cpuSecondsTotal",
         coalesce(changed.concurrency, 0)::int AS concurrency,
         extract(epoch FROM now() - changed.started_at)::float8 AS "elapsedSeconds",
         CASE WHEN changed.error_code IS NOT NULL THEN
           json_build_object('code', changed.error_code, 'message', changed.error_message) END AS error,
         floor(extract(epoch FROM changed.updated_at) * 1000)::float8 AS "atMs"
       FROM ${tableOf(payload, slugs.renders)} AS changed
       WHERE ${condition} ORDER BY changed.updated_at DESC LIMIT ${MOST_ROWS}`,
      ['ids' in which ? which.ids : which.sinceMs],
    )
    return (rows as Raw[]).map(dated)
  }

const dated = ({
  atMs,
  concurrency,
  cpuSecondsDone,
  cpuSecondsTotal,
  elapsedSeconds,
  ...row
}: Raw): Dated<LiveRender> => {
  const figures = { concurrency, cpuSecondsDone, cpuSecondsTotal, elapsedSeconds }
  const progress = progressOf({ ...row, ...figures, inputHash: '' })
  return { atMs, row: { ...row, secondsLeft: progress?.etaSeconds ?? null } }
}
