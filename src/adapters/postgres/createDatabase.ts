import { Client, escapeIdentifier } from 'pg'

export type CreateDatabaseArgs = {
  /** Of any database in the server whose role may create databases. */
  url: string
  name: string
  /** A database to copy; nobody may be connected to it. */
  template?: string
}

const duplicateDatabase = '42P04'

/** Creates the database where it does not exist; answers whether it did. */
export const createDatabase = async ({
  url,
  name,
  template,
}: CreateDatabaseArgs): Promise<{ created: boolean }> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const copy = template ? ` TEMPLATE ${escapeIdentifier(template)}` : ''
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}${copy}`)
    return { created: true }
  } catch (error) {
    if ((error as { code?: string }).code !== duplicateDatabase) throw error
    return { created: false }
  } finally {
    await client.end()
  }
}
