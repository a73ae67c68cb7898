import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Db } from 'pg-boss'

/** Runs `work` in one transaction on one connection. Unlike Payload's commit, a COMMIT that fails is an error here. */
export const inTransaction = async <T>(
  pool: PostgresAdapter['pool'],
  work: (db: Db) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work({ executeSql: (text, values) => client.query(text, values) })
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    // A connection that cannot roll back is broken: it must not go back to the pool.
    const broken = await client.query('ROLLBACK').then(
      () => undefined,
      (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))),
    )
    client.release(broken)
    throw error
  }
}
