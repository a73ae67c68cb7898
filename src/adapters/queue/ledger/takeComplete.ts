import type { Db } from 'pg-boss'

type TakeCompleteArgs = {
  db: Db
  /** The renders that need one of these pieces, or this one render. */
  of: { keys: readonly string[] } | { renderId: string }
}

/** A render of which more outputs than before have all their pieces. */
export type CompleteRender = { renderId: string; outputs: number }

/**
 * Answers each advance once: the caller queues an assembly for it in the same transaction.
 * The plans' rows are locked before anything is counted. Without that, two workers that finish a render's last two
 * pieces at the same time would each still miss the other's.
 */
export const takeComplete = async ({ db, of }: TakeCompleteArgs): Promise<CompleteRender[]> => {
  const { rows: locked } = await db.executeSql(
    'keys' in of
      ? `SELECT render_id FROM repreel.plan
         WHERE render_id IN (SELECT render_id FROM repreel.need WHERE key = ANY($1::text[]))
         ORDER BY render_id FOR UPDATE`
      : 'SELECT render_id FROM repreel.plan WHERE render_id = $1 FOR UPDATE',
    ['keys' in of ? of.keys : of.renderId],
  )
  const renderIds = (locked as Array<{ render_id: string }>).map((row) => row.render_id)
  if (renderIds.length === 0) return []
  const { rows } = await db.executeSql(
    `UPDATE repreel.plan SET outputs_queued = counted.complete
     FROM (
       SELECT plan.render_id, coalesce(min(need.output_rank) FILTER (WHERE piece.state <> 'stored'), plan.outputs) AS complete
       FROM repreel.plan JOIN repreel.need USING (render_id) JOIN repreel.piece USING (key)
       WHERE plan.render_id = ANY($1::text[]) GROUP BY plan.render_id
     ) AS counted
     WHERE plan.render_id = counted.render_id AND counted.complete > plan.outputs_queued
     RETURNING plan.render_id AS "renderId", counted.complete AS outputs`,
    [renderIds],
  )
  return rows as CompleteRender[]
}
