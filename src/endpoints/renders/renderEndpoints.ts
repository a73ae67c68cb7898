import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint, Operation } from '../openapi/types.ts'
import type { DocumentId, RenderRow } from '../../adapters/payload/renders/types.ts'
import type { RenderActions } from '../../jobs/renderActions.ts'
import type { Forecaster } from '../../jobs/createForecaster.ts'
import { Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { describeRenderAction as describe } from './describeRenders.ts'
import { forecastEndpoint } from './forecastEndpoint.ts'

type RenderEndpointsArgs = {
  actions: RenderActions
  forecast: Forecaster
  /** Editors and admins. */
  mayEdit: (args: { req: PayloadRequest }) => boolean
  /** Staff. */
  mayRead: (args: { req: PayloadRequest }) => boolean
}

/** On the collections, because a root endpoint whose first segment is a collection's slug is never reached. */
export const renderEndpoints = ({
  actions,
  forecast,
  mayEdit,
  mayRead,
}: RenderEndpointsArgs): Record<'workouts' | 'renders', DescribedEndpoint[]> => {
  const post = (
    path: string,
    act: (req: PayloadRequest, id: DocumentId) => Promise<RenderRow>,
    openapi: Operation,
  ): DescribedEndpoint => ({
    custom: { openapi },
    handler: async (req) => {
      if (!mayEdit({ req })) throw new Forbidden(req.t)
      const { id, revision, status } = await act(req, askedId(req.payload, req.routeParams?.id))
      // 202: what was asked for happens later, elsewhere.
      return Response.json({ renderId: id, revision, status }, { status: 202 })
    },
    method: 'post',
    path,
  })
  return {
    renders: [
      post(
        '/:id/cancel',
        (req, renderId) => actions.cancel({ renderId, req }),
        describe({ of: 'render', operationId: 'cancelRender', summary: 'End a render' }),
      ),
      post(
        '/:id/retry',
        (req, renderId) => actions.retry({ renderId, req }),
        describe({ of: 'render', operationId: 'retryRender', summary: 'Render again after a failure' }),
      ),
      post(
        '/:id/roll-back',
        (req, renderId) => actions.rollBack({ renderId, req }),
        describe({ of: 'render', operationId: 'rollBackWorkout', summary: 'Show an older version again' }),
      ),
    ],
    workouts: [
      post(
        '/:id/render',
        (req, workoutId) => actions.rerender({ req, workoutId }),
        describe({ of: 'workout', operationId: 'rerenderWorkout', summary: 'Render a workout again' }),
      ),
      post(
        '/:id/preview',
        (req, workoutId) => actions.preview({ req, workoutId }),
        describe({ of: 'workout', operationId: 'previewWorkout', summary: 'Render a draft for its editors' }),
      ),
      forecastEndpoint({ forecast, mayRead }),
    ],
  }
}
