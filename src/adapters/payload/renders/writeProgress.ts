import type { Rows } from './types.ts'

/**
 * Brings the rows of every render that waits for one of these pieces up to date, in one statement: called at most once a
 * second by each worker, and it writes only what has changed.
 */
export const writeProgress = async (rows: Rows, pieceKeys: readonly string[]): Promise<void> => {
  await rows.db.executeSql(
    `UPDATE ${rows.table} AS render
     SET done = counted.done, cpu_seconds_done = counted.cpu_seconds, updated_at = now()
     FROM (
       SELECT need.render_id,
         count(*) FILTER (WHERE piece.kind = 'segment' AND piece.state = 'stored') AS done,
         round(sum(need.cpu_seconds_expected * CASE
           WHEN piece.state = 'stored' THEN 1
           WHEN piece.frames > 0 THEN least(1, piece.frames_done::float8 / piece.frames) ELSE 0 END)::numeric, 2) AS cpu_seconds
       FROM repreel.need JOIN repreel.piece USING (key)
       WHERE need.render_id IN (SELECT render_id FROM repreel.need WHERE key = ANY($1::text[]))
       GROUP BY need.render_id
     ) AS counted
     WHERE render.id::text = counted.render_id AND render.status IN ('rendering', 'playable')
       AND (render.done, render.cpu_seconds_done) IS DISTINCT FROM (counted.done, counted.cpu_seconds)`,
    [pieceKeys],
  )
}
