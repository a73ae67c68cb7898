import type { Payload } from 'payload'

/** PostgreSQL's type of documents' ids, as the host's adapter makes them. */
export const idTypeOf = (payload: Payload): 'integer' | 'uuid' =>
  payload.db.defaultIDType === 'number' ? 'integer' : 'uuid'
