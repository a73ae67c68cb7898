import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../src/migrations/index.ts'
import { assertMigrated } from '../../src/server/database/assertMigrated.ts'
import { closePayload } from '../../src/server/database/closePayload.ts'
import { migrateOnce } from '../../src/server/database/migrateOnce.ts'
import { createTestDatabase, type TestDatabase } from '../helpers/database.ts'
import { openApp } from '../helpers/openTestPayload.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

test('three processes that migrate at once do it once, and a worker is told before', async () => {
  await expect(assertMigrated(database.url)).rejects.toThrow('lacks')
  const folders = { dataFolder: '/nonexistent', mediaFolder: '/nonexistent' }
  const open = () => openApp({ ...folders, databaseUrl: database.url, disableOnInit: true })
  const payloads = await Promise.all([open(), open(), open()])
  await Promise.all(payloads.map((payload) => migrateOnce({ databaseUrl: database.url, payload })))
  await Promise.all(payloads.map(closePayload))
  expect(await migrationNames()).toEqual(migrations.map(({ name }) => name).toSorted())
  await assertMigrated(database.url)
})

const migrationNames = async (): Promise<string[]> => {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations ORDER BY name')
  await client.end()
  return rows.map(({ name }) => name)
}
