import { Client } from 'pg'
import { migrations } from '../../migrations/index.ts'
import { OperatorError } from '../OperatorError.ts'

const undefinedTable = '42P01'

/** A worker never changes the tables: two of different versions would fight over them. */
export const assertMigrated = async (databaseUrl: string): Promise<void> => {
  const done = await namesIn(databaseUrl)
  const missing = migrations.filter(({ name }) => !done.has(name)).length
  if (missing > 0)
    throw new OperatorError(
      `The database lacks ${missing} of ${migrations.length} migrations: run "npm start" of this version first.`,
    )
}

const namesIn = async (databaseUrl: string): Promise<Set<string>> => {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
    return new Set(rows.map(({ name }) => name))
  } catch (error) {
    if ((error as { code?: string }).code !== undefinedTable) throw error
    return new Set()
  } finally {
    await client.end()
  }
}
