import type { Handler } from '../types.ts'
import { insertDeliveries } from '../../adapters/payload/webhooks/insertDeliveries.ts'
import { inTransaction } from '../../adapters/payload/inTransaction.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { enqueue } from '../enqueue.ts'
import { messageOf } from './messageOf.ts'

/** A delivery, and its job, for each webhook that wants to be told. The words are written once: retries send the same. */
export const announce: Handler<'announce'> = async ({ context: { boss, payload, pool }, job }) => {
  const { eventId, happenedAt, happening } = job.data
  const { type } = happening
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: slugs.webhooks,
    limit: 0,
    pagination: false,
    where: { active: { equals: true }, events: { in: [type] } },
  })
  if (docs.length === 0) return
  const message = await messageOf({ happenedAt, happening, payload })
  if (!message) return
  await inTransaction(pool, async (db) => {
    const deliveryIds = await insertDeliveries({
      message: { body: JSON.stringify(message), eventId, type },
      deliveries: rowsOf({ collection: slugs.webhookDeliveries, db, payload }),
      webhooks: rowsOf({ collection: slugs.webhooks, db, payload }),
      webhookIds: docs.map(({ id }) => id),
    })
    for (const deliveryId of deliveryIds)
      await enqueue({ boss, data: { deliveryId }, db, queue: 'deliverWebhook' })
  })
}
