import { Client, escapeIdentifier } from 'pg'

/** Drops the database, whoever is still connected to it. */
export const dropDatabase = async ({ url, name }: { url: string; name: string }): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}
