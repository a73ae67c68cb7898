import type { Endpoint, PayloadRequest } from 'payload'
import type { Forecaster } from '../../jobs/createForecaster.ts'
import { APIError, Forbidden } from 'payload'
import { documentId } from '../../adapters/payload/documentId.ts'

type ForecastEndpointArgs = {
  forecast: Forecaster
  /** Staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** `GET /api/workouts/:id/plan`, with `?draft=true` of what was saved last. */
export const forecastEndpoint = ({ forecast, mayRead }: ForecastEndpointArgs): Endpoint => ({
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    const { payload, query, routeParams } = req
    const workoutId = documentId(payload, String(routeParams?.id))
    if (workoutId === null) throw new APIError(`“${String(routeParams?.id)}” is no id.`, 400, null, true)
    return Response.json(await forecast({ draft: query.draft === 'true', payload, req, workoutId }))
  },
  method: 'get',
  path: '/:id/plan',
})
