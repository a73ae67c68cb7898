import type { Shutdown } from '../createShutdown.ts'
import type { Environment } from '../environment.ts'
import type { NodeMediaHandler } from '../../endpoints/media/createNodeMediaHandler.ts'
import type { Payload } from 'payload'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { root } from '../root.ts'
import { type Site, createSite } from './createSite.ts'
import { createMediaHandler } from './createMediaHandler.ts'
import { listen } from './listen.ts'

type StartWebArgs = { dev: boolean; environment: Environment; payload: Payload; shutdown: Shutdown }

/** A clip of 2 GB over a slow line; Node's own five minutes would cut it off. */
const requestTimeoutMs = 60 * 60_000

/** The one web server: media raw, before Next would take its Content-Length away, and all else by Next. */
export const startWeb = async ({ dev, environment, payload, shutdown }: StartWebArgs): Promise<void> => {
  const { host, port } = environment
  const site = await createSite({ dev, host, port, root })
  shutdown.add('The site', site.close)
  const media = createMediaHandler(payload)
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    void answer({ media, request, response, site })
  })
  server.on('upgrade', (request, socket, head) => void site.upgrade(request, socket, head))
  shutdown.add('The web server', await listen({ host, port, server }))
}

type AnswerArgs = { media: NodeMediaHandler; request: IncomingMessage; response: ServerResponse; site: Site }

const answer = async ({ media, request, response, site }: AnswerArgs): Promise<void> => {
  if (!(await media(request, response))) await site.handle(request, response)
}
