import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Payload's own connections: a process has one pool. */
export const poolOf = (payload: Payload): PostgresAdapter['pool'] =>
  (payload.db as unknown as PostgresAdapter).pool // the plugin refuses every other adapter at start
