import type { DocumentId, Rows } from '../renders/types.ts'

type InsertDeliveriesArgs = {
  deliveries: Rows
  webhooks: Rows
  webhookIds: readonly DocumentId[]
  message: { body: string; eventId: string; type: string }
}

/** One for each webhook, and none for those that have one of this event already: whoever announces may do it twice. */
export const insertDeliveries = async ({
  deliveries,
  message: { body, eventId, type },
  webhookIds,
  webhooks,
}: InsertDeliveriesArgs): Promise<DocumentId[]> => {
  const { rows: inserted } = await deliveries.db.executeSql(
    `INSERT INTO ${deliveries.table} (webhook_id, event_id, type, body, status, attempts)
     SELECT id, $2, $3, $4, 'pending', 0 FROM ${webhooks.table} WHERE id::text = ANY($1::text[])
     ON CONFLICT (webhook_id, event_id) DO NOTHING RETURNING id`,
    [webhookIds.map(String), eventId, type, body],
  )
  return (inserted as Array<{ id: DocumentId }>).map(({ id }) => id)
}
