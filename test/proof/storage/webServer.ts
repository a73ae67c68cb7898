import type { WebProcessArgs } from '../../store/webProcess.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { readHash } from './readHash.ts'

type AskArgs = { query: string; variables?: Record<string, unknown>; token?: string }

/** A web process that can be killed and started again. */
export type WebServer = {
  start: () => Promise<void>
  kill: () => Promise<void>
  graphQL: <Data>(args: AskArgs) => Promise<Data>
  /** The sha256 of what it answers. */
  hashOf: (path: string) => Promise<string>
}

export const webServer = (args: WebProcessArgs): WebServer => {
  let running: { child: ChildProcess; port: number } | null = null
  const urlOf = (path: string): string => {
    if (!running) throw new Error('the web process does not run')
    return `http://127.0.0.1:${running.port}/api${path}`
  }
  return {
    graphQL: async <Data>({ query, token, variables = {} }: AskArgs): Promise<Data> => {
      const answer = await fetch(urlOf('/graphql'), {
        body: JSON.stringify({ query, variables }),
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `JWT ${token}` }),
        },
        method: 'POST',
      })
      const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown }
      if (errors) throw new Error(`a web process answers ${JSON.stringify(errors)}`)
      return data
    },
    hashOf: async (path) => readHash(await fetch(urlOf(path))),
    kill: async () => {
      if (!running) return
      const { child } = running
      running = null
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    },
    start: async () => {
      running = await spawnWeb(args)
    },
  }
}

const spawnWeb = (args: WebProcessArgs): Promise<{ child: ChildProcess; port: number }> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '../../store/webProcess.ts')
    const child = spawn(process.execPath, [script, JSON.stringify(args)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.once('message', (port) => resolve({ child, port: Number(port) }))
    child.once('exit', (code) => reject(new Error(`a web process ended with ${code} before it was ready`)))
  })
