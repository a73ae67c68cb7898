import type { CollectionSlug, Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { Rows } from './renders/types.ts'
import { tableOf } from './tableOf.ts'

type RowsOfArgs = { payload: Payload; collection: CollectionSlug; db: Db }

/** A collection's main rows, in a transaction. */
export const rowsOf = ({ collection, db, payload }: RowsOfArgs): Rows => ({
  db,
  table: tableOf(payload, collection),
})
