import type { PayloadRequest } from 'payload'
import assert from 'node:assert/strict'
import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { fromDrizzle, type Db } from 'pg-boss'

/** The request's open transaction in the shape that pg-boss takes. No transaction is a bug, not a fallback. */
export const transactionOf = async (req: PayloadRequest): Promise<Db> => {
  const adapter = req.payload.db as unknown as PostgresAdapter // the plugin refuses every other adapter at start
  const session = adapter.sessions[String(await req.transactionID)]
  assert(session, 'transactionOf: this request has no open transaction')
  return fromDrizzle(session.db, sql)
}
