import type { DocumentId, Rows } from '../renders/types.ts'

type NoteAttemptArgs = {
  rows: Rows
  deliveryId: DocumentId
  attempt: { status: number | null; text: string; durationMs: number; error: string | null }
  outcome: DeliveryStatus
}

export type DeliveryStatus = 'pending' | 'delivered' | 'failed'

/** What came of one attempt; pending: another one follows. */
export const noteAttempt = async ({ attempt, deliveryId, outcome, rows }: NoteAttemptArgs): Promise<void> => {
  const { durationMs, error, status, text } = attempt
  await rows.db.executeSql(
    `UPDATE ${rows.table} SET status = $2, attempts = attempts + 1, response_code = $3, response_body = $4,
       duration_ms = $5, error = $6, attempted_at = now(), updated_at = now()
     WHERE id = $1`,
    [deliveryId, outcome, status, text, durationMs, error],
  )
}
