import type { Rows } from '../renders/types.ts'

/** The lengths of work that the videos which readers see now have: pieces of these exist. */
export const usedWorkSeconds = async ({ db, table }: Rows): Promise<ReadonlySet<number>> => {
  const { rows } = await db.executeSql(
    `WITH current AS (
       SELECT DISTINCT ON (workout_id) timelines FROM ${table}
       WHERE workout_id IS NOT NULL AND status IN ('playable', 'ready') AND reason <> 'preview'
       ORDER BY workout_id, revision DESC
     )
     SELECT DISTINCT (seconds #>> '{}')::float8 AS seconds
     FROM current, jsonb_path_query(timelines, '$.*.intervals[*].dose ? (@.kind == "time").seconds') AS seconds`,
  )
  return new Set((rows as Array<{ seconds: number }>).map(({ seconds }) => seconds))
}
