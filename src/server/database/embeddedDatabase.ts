import { join } from 'node:path'
import { createDatabase } from '../../adapters/postgres/createDatabase.ts'
import { startPostgres } from '../../adapters/postgres/startPostgres.ts'

export type EmbeddedDatabase = { url: string; release: () => Promise<void> }

/** Our database in the embedded server of this data folder; both are made where they are missing. */
export const embeddedDatabase = async (dataFolder: string): Promise<EmbeddedDatabase> => {
  const { release, url } = await startPostgres({ folder: join(dataFolder, 'postgres') })
  await createDatabase({ name: 'repreel', url: url('postgres') })
  return { url: url('repreel'), release }
}
