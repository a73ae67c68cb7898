import type { HealthCheck } from './types.ts'
import type { Payload } from 'payload'
import { readdir } from 'node:fs/promises'
import { dbOf } from '../../adapters/payload/dbOf.ts'

/** Whether every migration of the application has run. Where it has none, the schema is pushed, or they are not at hand. */
export const checkMigrations = async (payload: Payload): Promise<HealthCheck> => {
  const known = await namesIn(payload.db.migrationDir)
  if (known.length === 0)
    return { detail: 'this application keeps no migrations', name: 'migrations', status: 'ok' }
  const { rows } = await dbOf(payload).executeSql(
    'SELECT name FROM payload_migrations WHERE name = ANY($1)',
    [known],
  )
  const done = new Set((rows as Array<{ name: string }>).map(({ name }) => name))
  const missing = known.filter((name) => !done.has(name))
  if (missing.length === 0) return { detail: `${known.length} have run`, name: 'migrations', status: 'ok' }
  return {
    detail: `not run: ${missing.join(', ')}`,
    name: 'migrations',
    remedy: 'npm start runs them; in another application: npx payload migrate',
    status: 'failed',
    summary: 'The database is older than this program',
  }
}

const namesIn = async (folder: string): Promise<string[]> => {
  const files = await readdir(folder).catch(() => [])
  return files
    .filter((file) => /\.[jt]s$/u.test(file) && !/^index\.|\.d\.ts$/u.test(file))
    .map((file) => file.replace(/\.[jt]s$/u, ''))
}
