import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { Forecaster } from '../../jobs/createForecaster.ts'
import { Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { describeForecast } from './describeRenders.ts'

type ForecastEndpointArgs = {
  forecast: Forecaster
  /** Staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** `GET /api/workouts/:id/plan`, with `?draft=true` of what was saved last. */
export const forecastEndpoint = ({ forecast, mayRead }: ForecastEndpointArgs): DescribedEndpoint => ({
  custom: { openapi: describeForecast },
  handler: async (req) => {
    if (!mayRead({ req })) throw new Forbidden(req.t)
    const { payload, query, routeParams } = req
    const workoutId = askedId(payload, routeParams?.id)
    return Response.json(await forecast({ draft: query.draft === 'true', payload, req, workoutId }))
  },
  method: 'get',
  path: '/:id/plan',
})
