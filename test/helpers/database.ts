import type { EmbeddedPostgres } from '../../src/adapters/postgres/types.ts'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { createDatabase } from '../../src/adapters/postgres/createDatabase.ts'
import { dropDatabase } from '../../src/adapters/postgres/dropDatabase.ts'
import { startPostgres } from '../../src/adapters/postgres/startPostgres.ts'
import { dropAbandoned } from './dropAbandoned.ts'

export type TestDatabase = {
  /** The connection string of a database that only this caller uses. */
  url: string
  /** Drops it, whoever is still connected, and leaves the server. */
  drop: () => Promise<void>
}

const folder = resolve(import.meta.dirname, '../../.data/test-postgres')

/** The one embedded server of all test processes. Release it. */
export const testServer = (): Promise<EmbeddedPostgres> => startPostgres({ folder, durable: false })

/**
 * An empty database in the one embedded server that all test processes share; the first one starts the server and
 * the last one stops it. Use it in beforeAll, and call `drop` in afterAll.
 */
export const createTestDatabase = async ({ template }: { template?: string } = {}): Promise<TestDatabase> => {
  const server = await testServer()
  const admin = server.url('postgres')
  await dropAbandoned(admin)
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`
  await createDatabase({ url: admin, name, template })
  return {
    url: server.url(name),
    drop: async () => {
      await dropDatabase({ url: admin, name })
      await server.release()
    },
  }
}
