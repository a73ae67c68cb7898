import type { PayloadRequest } from 'payload'
import type { Db, PgBoss } from 'pg-boss'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { WebhookMessage } from '../../core/webhooks/types.ts'
import type { BossOf } from '../bossOf.ts'
import { randomUUID } from 'node:crypto'
import { APIError } from 'payload'
import { inRequestTransaction } from '../../adapters/payload/inRequestTransaction.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { insertDeliveries } from '../../adapters/payload/webhooks/insertDeliveries.ts'
import { setDeliveryStatus } from '../../adapters/payload/webhooks/setDeliveryStatus.ts'
import { slugs } from '../../collections/slugs.ts'
import { enqueue } from '../enqueue.ts'

type Act<Name extends string> = (
  args: Record<Name, DocumentId> & { req: PayloadRequest },
) => Promise<DocumentId>

/** What an admin may ask for; each answers the delivery's id. Who asks is checked by the endpoint. */
export type WebhookActions = {
  /** The same message again, under the same id. */
  replay: Act<'deliveryId'>
  /** A message of its own kind, also where the webhook is switched off. */
  test: Act<'webhookId'>
}

export const createWebhookActions = (bossOf: BossOf): WebhookActions => {
  const within = async (
    req: PayloadRequest,
    work: (scope: { boss: PgBoss; db: Db }) => Promise<DocumentId | undefined>,
  ): Promise<DocumentId> => {
    const boss = await bossOf(req.payload)
    return inRequestTransaction(req, async (db) => {
      const deliveryId = await work({ boss, db })
      if (deliveryId === undefined)
        throw new APIError('There is no such webhook or delivery.', 404, null, true)
      await enqueue({ boss, data: { deliveryId }, db, priority: 1, queue: 'deliverWebhook' })
      return deliveryId
    })
  }
  const deliveriesOf = ({ payload }: PayloadRequest, db: Db) =>
    rowsOf({ collection: slugs.webhookDeliveries, db, payload })
  return {
    replay: ({ deliveryId, req }) =>
      within(req, async ({ db }) => {
        const rows = deliveriesOf(req, db)
        return (await setDeliveryStatus({ deliveryId, rows, status: 'pending' })) ? deliveryId : undefined
      }),
    test: ({ req, webhookId }) =>
      within(req, async ({ db }) => {
        const { payload } = req
        const found = await payload.db.findOne({
          collection: slugs.webhooks,
          req,
          where: { id: { equals: webhookId } },
        })
        if (!found) return undefined
        const type = 'webhook.test'
        const message: WebhookMessage = {
          data: { webhook: { id: webhookId } },
          timestamp: new Date().toISOString(),
          type,
        }
        const [deliveryId] = await insertDeliveries({
          message: { body: JSON.stringify(message), eventId: `evt_${randomUUID()}`, type },
          deliveries: deliveriesOf(req, db),
          webhooks: rowsOf({ collection: slugs.webhooks, db, payload }),
          webhookIds: [webhookId],
        })
        return deliveryId
      }),
  }
}
