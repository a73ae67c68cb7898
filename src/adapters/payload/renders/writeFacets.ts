import type { PlanFacets } from '../../../core/explain/types.ts'
import type { DocumentId, Rows } from './types.ts'

type WriteFacetsArgs = { facets: PlanFacets; renderId: DocumentId; rows: Rows }

/** Notes what the render's segments are made from: the next one's forecast compares with it. */
export const writeFacets = async ({ facets, renderId, rows }: WriteFacetsArgs): Promise<void> => {
  await rows.db.executeSql(`UPDATE ${rows.table} SET facets = $2 WHERE id = $1`, [
    renderId,
    JSON.stringify(facets),
  ])
}
