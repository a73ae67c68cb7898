import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Leaves the pool none, and nobody the patience to wait for one; until what it returns is called. */
export const takeAllConnections = async (pool: PostgresAdapter['pool']): Promise<() => void> => {
  const { options } = pool
  const patience = options.connectionTimeoutMillis
  const busy = pool.totalCount - pool.idleCount
  const taken = await Promise.all(Array.from({ length: (options.max ?? 10) - busy }, () => pool.connect()))
  options.connectionTimeoutMillis = 100
  return () => {
    options.connectionTimeoutMillis = patience
    for (const client of taken) client.release()
  }
}
