import type { DocumentId, Rows } from '../renders/types.ts'
import type { SessionState } from './types.ts'

type ReadSessionStatesArgs = { ids: readonly DocumentId[]; rows: Rows }

/** One query for any number of sessions, by id. */
export const readSessionStates = async ({
  ids,
  rows,
}: ReadSessionStatesArgs): Promise<Map<DocumentId, SessionState>> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT render.id, render.token, render.status, coalesce(done, 0)::int AS done, coalesce(total, 0)::int AS total,
       coalesce(percent, 0)::int AS percent, coalesce(cpu_seconds_total, 0)::float8 AS "cpuSeconds",
       CASE WHEN plan.render_id IS NULL THEN 'no' WHEN plan.outputs_queued < plan.outputs THEN 'incomplete'
         ELSE 'complete' END AS planned,
       CASE WHEN render.status = 'failed' THEN jsonb_build_object('code', coalesce(error_code, ''), 'message', coalesce(error_message, '')) END AS error
     FROM ${rows.table} AS render LEFT JOIN repreel.plan ON plan.render_id = render.id::text
     WHERE render.id = ANY($1)`,
    [ids],
  )
  return new Map((found as SessionState[]).map((state) => [state.id, state]))
}
