import type { Shutdown } from '../createShutdown.ts'
import type { Environment } from '../environment.ts'
import { join } from 'node:path'
import { createDatabase } from '../../adapters/postgres/createDatabase.ts'
import { startPostgres } from '../../adapters/postgres/startPostgres.ts'

type JoinArgs = { environment: Environment; shutdown: Shutdown }

/** The address of our database in the embedded server of the data folder; both are made where they are missing. */
export const joinEmbedded = async ({ environment: { dataFolder }, shutdown }: JoinArgs): Promise<string> => {
  const { release, url } = await startPostgres({ folder: join(dataFolder, 'postgres') })
  shutdown.add('PostgreSQL', release)
  await createDatabase({ name: 'repreel', url: url('postgres') })
  return url('repreel')
}
