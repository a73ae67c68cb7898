import type { PlanFacets } from '../../../core/explain/types.ts'
import type { DocumentId, Rows } from './types.ts'

type ReadFacetsArgs = { rows: Rows; workoutId: DocumentId }

/** Of the version that is shown now. null: none is, or it was made before this was noted. */
export const readFacets = async ({ rows, workoutId }: ReadFacetsArgs): Promise<PlanFacets | null> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT facets FROM ${rows.table} WHERE workout_id = $1 AND status IN ('playable', 'ready') AND reason <> 'preview'
     ORDER BY revision DESC LIMIT 1`,
    [workoutId],
  )
  return (found as Array<{ facets: PlanFacets | null }>)[0]?.facets ?? null
}
