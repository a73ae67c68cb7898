import type { Payload } from 'payload'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { setDeliveryStatus } from '../../adapters/payload/webhooks/setDeliveryStatus.ts'
import { slugs } from '../../collections/slugs.ts'

type GiveUpDeliveryArgs = { payload: Payload; deliveryId: DocumentId }

/** The last attempt has failed: what it met stands in the row, and somebody may send it again. */
export const giveUpDelivery = async ({ deliveryId, payload }: GiveUpDeliveryArgs): Promise<void> => {
  const rows = rowsOf({ collection: slugs.webhookDeliveries, db: dbOf(payload), payload })
  await setDeliveryStatus({ deliveryId, rows, status: 'failed' })
}
