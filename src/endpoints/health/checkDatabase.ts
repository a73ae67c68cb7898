import type { HealthCheck } from './types.ts'
import type { Payload } from 'payload'
import { dbOf } from '../../adapters/payload/dbOf.ts'

/** The database, and what of it Repreel uses where it is there. */
export const checkDatabase = async (payload: Payload): Promise<HealthCheck[]> => {
  const { rows } = await dbOf(payload).executeSql(
    `SELECT current_setting('server_version') AS version,
       ARRAY(SELECT extname::text FROM pg_extension WHERE extname IN ('pg_trgm', 'unaccent')) AS extensions`,
  )
  const [row] = rows as Array<{ version: string; extensions: string[] }>
  return [
    { detail: `PostgreSQL ${row?.version}`, name: 'database', status: 'ok' },
    searchCheck(row?.extensions ?? []),
  ]
}

const searchCheck = (extensions: readonly string[]): HealthCheck => {
  const missing = ['pg_trgm', 'unaccent'].filter((name) => !extensions.includes(name))
  if (missing.length === 0) return { detail: 'pg_trgm, unaccent', name: 'search', status: 'ok' }
  return {
    detail: `the database lacks ${missing.join(' and ')}`,
    name: 'search',
    remedy: missing.map((name) => `CREATE EXTENSION ${name};`).join(' '),
    status: 'warning',
    summary: 'Search forgives no typing errors here',
  }
}
