import type { Manifest } from '../../src/core/segments/types.ts'
import type { ServeReady, ServeTask } from './types.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename, dirname, join } from 'node:path'
import { startNginx } from './startNginx.ts'

export type Server = ServeReady & { child: ChildProcess }
export type ServerName = 'nginx' | 'payload' | 'ours'

type StartServersArgs = { filePath: string; folder: string; manifest: Manifest; root: string }

/** Servers have one core, the client another. */
const SERVER_CPU = '0'
const CLIENT_CPU = '1'

/** The three, each a process of its own. */
export const startServers = async (args: StartServersArgs): Promise<Record<ServerName, Server>> => {
  const { filePath, folder, manifest, root } = args
  const [fileName, fileFolder] = [basename(filePath), dirname(filePath)]
  return {
    nginx: await startNginx({ cpu: SERVER_CPU, filePath, folder }),
    ours: await startOurs({ manifest, root }),
    payload: await serving({ fileName, folder: fileFolder, kind: 'payload' }),
  }
}

export const startOurs = (args: { manifest: Manifest; root: string }): Promise<Server> =>
  serving({ kind: 'ours', ...args })

export const startClient = (): ChildProcess => pinned({ cpu: CLIENT_CPU, script: 'client.ts' })

const serving = async (task: ServeTask): Promise<Server> => {
  const child = pinned({ cpu: SERVER_CPU, script: 'server.ts' })
  child.send(task)
  const [ready] = (await once(child, 'message')) as [ServeReady]
  return { ...ready, child }
}

const pinned = ({ cpu, script }: { cpu: string; script: string }): ChildProcess =>
  spawn('taskset', ['-c', cpu, process.execPath, join(import.meta.dirname, script)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
