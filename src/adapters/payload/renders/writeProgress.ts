import type { DocumentId, Rows } from './types.ts'

type WriteProgressArgs = {
  rows: Rows
  /** The renders that wait for one of these pieces, or this one render. */
  of: { pieceKeys: readonly string[] } | { renderId: DocumentId }
}

/**
 * Brings the rows of renders that are on their way up to date, in one statement: called at most once a second by each
 * worker, and it writes only what has changed. The percentage never falls, whatever is tried again or planned anew.
 */
export const writeProgress = async ({ of, rows }: WriteProgressArgs): Promise<void> => {
  await rows.db.executeSql(
    `UPDATE ${rows.table} AS render
     SET done = counted.done, total = counted.total,
       cpu_seconds_done = counted.cpu_done, cpu_seconds_total = counted.cpu_total, concurrency = workers.concurrency,
       percent = greatest(coalesce(render.percent, 0), counted.percent), updated_at = now()
     FROM (
       SELECT *, least(99, floor(100 * CASE WHEN cpu_total > 0 THEN cpu_done / cpu_total
         WHEN total > 0 THEN done::numeric / total ELSE 0 END)) AS percent
       FROM (
         SELECT need.render_id,
           count(*) FILTER (WHERE piece.kind = 'segment' AND piece.state = 'stored') AS done,
           count(*) FILTER (WHERE piece.kind = 'segment') AS total,
           round(sum(need.cpu_seconds_expected)::numeric, 2) AS cpu_total,
           round(sum(need.cpu_seconds_expected * CASE
             WHEN piece.state = 'stored' THEN 1
             WHEN piece.frames > 0 THEN least(1, piece.frames_done::float8 / piece.frames) ELSE 0 END)::numeric, 2) AS cpu_done
         FROM repreel.need JOIN repreel.piece USING (key)
         WHERE ${
           'renderId' in of
             ? 'need.render_id = $1'
             : 'need.render_id IN (SELECT render_id FROM repreel.need WHERE key = ANY($1::text[]))'
         }
         GROUP BY need.render_id
       ) AS summed
     ) AS counted, (
       SELECT coalesce(sum(concurrency), 0)::numeric AS concurrency FROM repreel.worker
       WHERE seen_at > now() - interval '1 minute'
     ) AS workers
     WHERE render.id::text = counted.render_id AND render.status IN ('rendering', 'playable')
       AND (render.done, render.total, render.cpu_seconds_done, render.cpu_seconds_total, render.concurrency)
         IS DISTINCT FROM (counted.done, counted.total, counted.cpu_done, counted.cpu_total, workers.concurrency)`,
    ['renderId' in of ? String(of.renderId) : of.pieceKeys],
  )
}
