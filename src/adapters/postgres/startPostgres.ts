import type { Cluster, EmbeddedPostgres } from './types.ts'
import type { Client } from 'pg'
import { mkdir, readFile } from 'node:fs/promises'
import { binariesFolder } from './binariesFolder.ts'
import { clusterIn } from './clusterIn.ts'
import { clusterUrl } from './clusterUrl.ts'
import { connectToCluster } from './connectToCluster.ts'
import { findUnprivileged } from './findUnprivileged.ts'
import { initCluster } from './initCluster.ts'
import { launchServer } from './launchServer.ts'
import { stopServer } from './stopServer.ts'
import { withLock } from './withLock.ts'

export type StartPostgresArgs = {
  /** Holds the cluster, its port, password and log. */
  folder: string
  /** False for tests: faster, and lost in a power cut. @default true */
  durable?: boolean
}

const lockTimeoutMs = 120_000

/**
 * Starts the cluster in the folder, or joins it where it is up already. Every user holds a lease (a connection,
 * so that a killed process gives it up too), and the last one to release stops the server.
 */
export const startPostgres = async ({
  folder,
  durable = true,
}: StartPostgresArgs): Promise<EmbeddedPostgres> => {
  const cluster = clusterIn(folder)
  await mkdir(cluster.folder, { recursive: true, mode: 0o700 })
  const locked = <T>(act: () => Promise<T>): Promise<T> =>
    withLock({ lockFile: cluster.lockFile, timeoutMs: lockTimeoutMs, act })
  const lease = await locked(
    async () => (await connectToCluster(cluster)) ?? (await launch({ cluster, durable })),
  )
  const [port, password] = await Promise.all([
    readFile(cluster.portFile, 'utf8'),
    readFile(cluster.passwordFile, 'utf8'),
  ])
  return {
    url: (database) => clusterUrl({ database, password, port }),
    release: () => locked(() => stopServer({ cluster, lease })),
  }
}

const launch = async ({ cluster, durable }: { cluster: Cluster; durable: boolean }): Promise<Client> => {
  const [bin, unprivileged] = await Promise.all([binariesFolder(), findUnprivileged(cluster)])
  await initCluster({ bin, cluster, unprivileged })
  return launchServer({ bin, cluster, durable, unprivileged })
}
