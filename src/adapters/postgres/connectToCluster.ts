import type { Cluster } from './types.ts'
import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { clusterUrl } from './clusterUrl.ts'

/** Marks the connections that keep the server up. */
export const leaseName = 'repreel lease'

/** A connection if this cluster's server is up, else nothing: only connecting tells, a pid file may be stale. */
export const connectToCluster = async (cluster: Cluster): Promise<Client | undefined> => {
  const [port, password] = await Promise.all([read(cluster.portFile), read(cluster.passwordFile)])
  if (!port || !password) return undefined
  const client = new Client({
    application_name: leaseName,
    connectionString: clusterUrl({ database: 'postgres', password, port }),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  // The server may be stopped or crash under an idle lease; who uses it finds out by its own connections.
  client.on('error', () => undefined)
  try {
    await client.connect()
    if (await servesFolder({ client, cluster })) return client
  } catch {
    return undefined
  }
  await client.end()
  return undefined
}

/** Another program, even another PostgreSQL, may have got the port since. */
const servesFolder = async ({ client, cluster }: { client: Client; cluster: Cluster }): Promise<boolean> => {
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
  return rows[0]?.data_directory === cluster.dataFolder
}

const read = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
