import type { DocumentId, Rows } from '../renders/types.ts'

export type DueDelivery = {
  body: string
  eventId: string
  type: string
  webhookId: DocumentId
  url: string
  /** Encrypted, as Payload keeps API keys. */
  secret: string
  isActive: boolean
}

type ReadDeliveryArgs = { deliveries: Rows; webhooks: Rows; deliveryId: DocumentId }

/** What is still to be sent, and where to; null: it was delivered or given up, or its webhook is gone. */
export const readDelivery = async ({
  deliveries,
  deliveryId,
  webhooks,
}: ReadDeliveryArgs): Promise<DueDelivery | null> => {
  const { rows } = await deliveries.db.executeSql(
    `SELECT delivery.body, delivery.event_id AS "eventId", delivery.type, webhook.id AS "webhookId", webhook.url,
       webhook.secret, coalesce(webhook.active, false) AS "isActive"
     FROM ${deliveries.table} AS delivery JOIN ${webhooks.table} AS webhook ON webhook.id = delivery.webhook_id
     WHERE delivery.id = $1 AND delivery.status = 'pending'`,
    [deliveryId],
  )
  return (rows as DueDelivery[])[0] ?? null
}
