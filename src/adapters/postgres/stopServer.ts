import type { Cluster } from './types.ts'
import type { Client } from 'pg'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { leaseName } from './connectToCluster.ts'

const stopTimeoutMs = 20_000

/** Ends this lease, and the server with it when it was the last one. Call it with the lock held. */
export const stopServer = async ({ cluster, lease }: { cluster: Cluster; lease: Client }): Promise<void> => {
  const isLast = await isLastLease(lease)
  await lease.end()
  if (!isLast) return
  const pidFile = join(cluster.dataFolder, 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return
  // Fast shutdown: open transactions are rolled back, nothing is lost.
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + stopTimeoutMs
  // Its last act; the process itself may stay as a zombie where nobody reaps.
  while (existsSync(pidFile)) {
    if (Date.now() > deadline)
      throw new Error(`The embedded PostgreSQL (process ${pid}) does not stop: see ${cluster.logFile}`)
    await setTimeout(10)
  }
}

/** A server that has crashed has no leases left to count. */
const isLastLease = async (lease: Client): Promise<boolean> => {
  try {
    const others = await lease.query(
      'SELECT FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid() LIMIT 1',
      [leaseName],
    )
    return others.rowCount === 0
  } catch {
    return false
  }
}
