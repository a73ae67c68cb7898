import type { DocumentId, Rows } from '../renders/types.ts'
import type { DeliveryStatus } from './noteAttempt.ts'

type SetDeliveryStatusArgs = { rows: Rows; deliveryId: DocumentId; status: DeliveryStatus; error?: string }

/** false: there is no such delivery. */
export const setDeliveryStatus = async ({
  deliveryId,
  error,
  rows,
  status,
}: SetDeliveryStatusArgs): Promise<boolean> => {
  const { rows: changed } = await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = $2, error = coalesce($3, error), updated_at = now() WHERE id = $1 RETURNING id`,
    [deliveryId, status, error ?? null],
  )
  return changed.length === 1
}
