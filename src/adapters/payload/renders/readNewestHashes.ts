import type { DocumentId, Rows } from './types.ts'
import { decidedStatuses } from './decidedStatuses.ts'

type ReadNewestHashesArgs = { rows: Rows; workoutIds: readonly DocumentId[] }

/** By workout: the content of its newest render that counts, which is what a change is compared with. */
export const readNewestHashes = async ({
  rows,
  workoutIds,
}: ReadNewestHashesArgs): Promise<ReadonlyMap<string, string>> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT DISTINCT ON (workout_id) workout_id::text AS id, input_hash AS hash FROM ${rows.table}
     WHERE workout_id::text = ANY($1::text[]) AND status::text = ANY($2::text[]) AND reason <> 'preview'
     ORDER BY workout_id, revision DESC`,
    [workoutIds.map(String), decidedStatuses],
  )
  return new Map((found as Array<{ id: string; hash: string }>).map(({ hash, id }) => [id, hash]))
}
