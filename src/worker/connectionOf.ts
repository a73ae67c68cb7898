import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import assert from 'node:assert/strict'
import { optionsOfHost } from './optionsOfHost.ts'

type Connection = { connectionString: string; directConnectionString: string | null }

/** pg-boss needs connections of its own, to listen on: it makes them from what Payload's adapter was given. */
export const connectionOf = (payload: Payload): Connection => {
  const { connectionString } = (payload.db as unknown as PostgresAdapter).poolOptions // the plugin refuses every other adapter
  assert(
    connectionString,
    'repreel worker: the database adapter has no connection string; give postgresAdapter({ pool: { connectionString } })',
  )
  return { connectionString, directConnectionString: optionsOfHost(payload).directDatabaseUrl }
}
