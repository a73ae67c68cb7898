import { Client } from 'pg'
import { dropDatabase } from '../../src/adapters/postgres/dropDatabase.ts'

/** Drops the databases of test processes that were killed before they could. */
export const dropAbandoned = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname ~ '^test_[0-9]+_'`,
  )
  await client.end()
  for (const { name } of rows) if (!isAlive(Number(name.split('_')[1]))) await dropDatabase({ url, name })
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
