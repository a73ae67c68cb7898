import type { Figures, ServedGraphQL, ServeGraphQL } from './types.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type GraphQLChild = { url: string; figures: () => Promise<Figures>; stop: () => Promise<void> }

/** A process of its own, on the cores that the client has too. */
export const startServer = async (task: ServeGraphQL): Promise<GraphQLChild> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.send(task)
  const [{ port }] = (await once(child, 'message')) as [ServedGraphQL]
  return {
    figures: async () => {
      child.send('figures')
      return ((await once(child, 'message')) as [Figures])[0]
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
    url: `http://127.0.0.1:${port}/api/graphql`,
  }
}
