import type { Migration, Payload } from 'payload'
import { Client } from 'pg'
import { migrations } from '../../migrations/index.ts'

/** Any number; the same one in every process of every version. */
const migrationLock = 7_291_001

/**
 * Brings the tables up to date. Of several processes that start together one does it while the others wait: an
 * advisory lock of a transaction, since a session's lock is lost behind a transaction pooler.
 */
export const migrateOnce = async ({
  databaseUrl,
  payload,
}: {
  databaseUrl: string
  payload: Payload
}): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    // Payload's own type leaves out the `db` that its PostgreSQL adapter passes.
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
