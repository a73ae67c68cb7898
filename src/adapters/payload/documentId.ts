import type { Payload } from 'payload'
import type { DocumentId } from './renders/types.ts'

/** An id from a URL or a GraphQL argument as the database has it; null: it can be none, and PostgreSQL would say so. */
export const documentId = (payload: Payload, text: string): DocumentId | null => {
  if (payload.db.defaultIDType === 'text') return /^[\w-]{1,64}$/.test(text) ? text : null
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
