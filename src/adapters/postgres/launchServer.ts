import type { Cluster, Unprivileged } from './types.ts'
import type { Client } from 'pg'
import { spawn, type ChildProcess } from 'node:child_process'
import { openSync, closeSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connectToCluster } from './connectToCluster.ts'
import { freePort } from './freePort.ts'
import { serverArgs } from './serverArgs.ts'

type LaunchArgs = { bin: string; cluster: Cluster; durable: boolean; unprivileged: Unprivileged }

const startTimeoutMs = 60_000

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches us first, and connects to it. */
export const launchServer = async ({ bin, cluster, durable, unprivileged }: LaunchArgs): Promise<Client> => {
  await forgetStalePid(cluster)
  const port = await freePort()
  await writeFile(cluster.portFile, String(port), { mode: 0o600 })
  const command = [join(bin, 'postgres'), ...serverArgs({ dataFolder: cluster.dataFolder, durable, port })]
  const child = detach({ command, cluster, unprivileged })
  return waitUntilUp({ child, cluster })
}

const detach = ({
  command,
  cluster,
  unprivileged,
}: Omit<LaunchArgs, 'bin' | 'durable'> & { command: string[] }): ChildProcess => {
  const log = openSync(cluster.logFile, 'w', 0o600)
  const [program = '', ...args] = [...unprivileged.prefix, ...command]
  // A pipe here would end with this process and take the server with it.
  const child = spawn(program, args, {
    ...unprivileged.owner,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

const waitUntilUp = async ({
  child,
  cluster,
}: {
  child: ChildProcess
  cluster: Cluster
}): Promise<Client> => {
  let failure: string | undefined
  child.once('error', ({ message }) => (failure = message))
  child.once('exit', (code, signal) => (failure ??= `it ended with ${code ?? signal}`))
  const deadline = Date.now() + startTimeoutMs
  while (!failure && Date.now() < deadline) {
    const client = await connectToCluster(cluster)
    if (client) return client
    await setTimeout(10)
  }
  const log = await readFile(cluster.logFile, 'utf8').catch(() => '')
  throw new Error(
    `The embedded PostgreSQL did not start: ${failure ?? `no answer in ${startTimeoutMs / 1000} s`}.\n${log.slice(-2000)}` +
      `Its log is ${cluster.logFile}; set DATABASE_URL to use another server.`,
  )
}

/** After a crash of the machine the old pid may be another program's, and PostgreSQL would refuse to start. */
const forgetStalePid = async ({ dataFolder }: Cluster): Promise<void> => {
  const pidFile = join(dataFolder, 'postmaster.pid')
  const pid = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]
  if (!pid) return
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  if (command !== undefined && !command.includes('postgres')) await rm(pidFile, { force: true })
}
