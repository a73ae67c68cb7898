import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { DescribedEndpoint, Operation } from '../openapi/types.ts'
import type { WebhookActions } from '../../jobs/webhooks/webhookActions.ts'
import { Forbidden } from 'payload'
import { askedId } from '../../adapters/payload/askedId.ts'
import { describeWebhookAction } from './describeWebhooks.ts'

type WebhookEndpointsArgs = {
  actions: WebhookActions
  /** Admins. */
  mayAct: (args: { req: PayloadRequest }) => boolean
}

/** `POST /api/webhooks/:id/test` and `POST /api/webhook-deliveries/:id/replay`: sent by a worker, a moment later. */
export const webhookEndpoints = ({
  actions,
  mayAct,
}: WebhookEndpointsArgs): Record<'webhooks' | 'webhookDeliveries', DescribedEndpoint[]> => {
  const post = (
    path: string,
    act: (req: PayloadRequest, id: DocumentId) => Promise<DocumentId>,
    openapi: Operation,
  ): DescribedEndpoint => ({
    custom: { openapi },
    handler: async (req) => {
      if (!mayAct({ req })) throw new Forbidden(req.t)
      const deliveryId = await act(req, askedId(req.payload, req.routeParams?.id))
      return Response.json({ deliveryId }, { status: 202 })
    },
    method: 'post',
    path,
  })
  return {
    webhookDeliveries: [
      post(
        '/:id/replay',
        (req, deliveryId) => actions.replay({ deliveryId, req }),
        describeWebhookAction({
          of: 'delivery',
          operationId: 'replayDelivery',
          summary: 'Send a delivery again',
        }),
      ),
    ],
    webhooks: [
      post(
        '/:id/test',
        (req, webhookId) => actions.test({ req, webhookId }),
        describeWebhookAction({ of: 'webhook', operationId: 'testWebhook', summary: 'Send a test' }),
      ),
    ],
  }
}
