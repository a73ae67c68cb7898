import type { Payload } from 'payload'
import type { DocumentId } from './renders/types.ts'
import { APIError } from 'payload'
import { documentId } from './documentId.ts'

/** The id that somebody asked for, by URL or GraphQL; what can be none is answered 400. */
export const askedId = (payload: Payload, asked: unknown): DocumentId => {
  const id = documentId(payload, String(asked))
  if (id === null) throw new APIError(`“${String(asked)}” is no id.`, 400, null, true)
  return id
}
