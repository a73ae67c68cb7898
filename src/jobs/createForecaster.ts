import type { Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { Forecast } from '../core/explain/types.ts'
import type { Planner } from './createPlanner.ts'
import { APIError } from 'payload'
import { dbOf } from '../adapters/payload/dbOf.ts'
import { readFacets } from '../adapters/payload/renders/readFacets.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { loadContent } from '../adapters/payload/snapshot/loadContent.ts'
import { slugs } from '../collections/slugs.ts'
import { forecastRender } from '../engine/forecastRender.ts'
import { estimatorFor } from './estimatorFor.ts'
import { planOf } from './planOf.ts'

type ForecastArgs = {
  payload: Payload
  workoutId: DocumentId
  /** The newest save, published or not; else what is published. */
  draft: boolean
  req?: PayloadRequest
}

/** What rendering a workout would encode now, and why; nothing is rendered. */
export type Forecaster = (args: ForecastArgs) => Promise<Forecast>

export const createForecaster =
  (planner: Planner): Forecaster =>
  async ({ draft, payload, req, workoutId }) => {
    const content = await loadContent({ draft, payload, workoutId, ...(req && { req }) })
    if (!content)
      throw new APIError(
        'The workout is not published, or there is none. Ask for its draft (draft=true) to plan what was saved last.',
        404,
        null,
        true,
      )
    const { engine, store } = await planner()
    const planned = await planOf({ content, engine })
    if ('failure' in planned) throw new APIError(planned.failure.message, 409, null, true)
    const rows = rowsOf({ collection: slugs.renders, db: dbOf(payload), payload })
    const previous = await readFacets({ rows, workoutId })
    const { plan } = planned
    const estimate = await estimatorFor({ db: rows.db, plan, store })
    return forecastRender({ estimate, plan, previous, store })
  }
