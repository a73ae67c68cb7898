import type { Shutdown } from '../createShutdown.ts'
import type { Environment } from '../environment.ts'
import type { Payload } from 'payload'
import { createServer } from 'node:http'
import { root } from '../root.ts'
import { createSite } from './createSite.ts'
import { listen } from './listen.ts'

type StartWebArgs = { dev: boolean; environment: Environment; payload: Payload; shutdown: Shutdown }

/** A clip of 2 GB over a slow line; Node's own five minutes would cut it off. */
const requestTimeoutMs = 60 * 60_000

/** The one web server: media raw, before Next would take its Content-Length away, and all else by Next. */
export const startWeb = async ({ dev, environment, shutdown }: StartWebArgs): Promise<void> => {
  const { host, port } = environment
  const site = await createSite({ dev, host, port, root })
  shutdown.add('The site', site.close)
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    void site.handle(request, response)
  })
  server.on('upgrade', (request, socket, head) => void site.upgrade(request, socket, head))
  shutdown.add('The web server', await listen({ host, port, server }))
}
