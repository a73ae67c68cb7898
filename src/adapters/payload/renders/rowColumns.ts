import type { RenderReason, RenderRow, RenderStatus, DocumentId } from './types.ts'

/** What `toRow` reads. */
export const rowColumns = 'id, workout_id, revision, status, reason, input_hash'

type RawRow = {
  id: DocumentId
  workout_id: DocumentId | null
  /** PostgreSQL's numeric, which the driver gives as text. */
  revision: string
  status: RenderStatus
  reason: RenderReason
  input_hash: string
}

export const toRow = (row: unknown): RenderRow => {
  const { id, input_hash, reason, revision, status, workout_id } = row as RawRow // from `rowColumns`
  return { id, inputHash: input_hash, reason, revision: Number(revision), status, workoutId: workout_id }
}
