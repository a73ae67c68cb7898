import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

export type Site = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  close: () => Promise<void>
}

type SiteArgs = { dev: boolean; host: string; port: number; root: string }

/** Next's own request handler: admin, API and pages. */
export const createSite = async ({ dev, host, port, root }: SiteArgs): Promise<Site> => {
  // Loading it takes a third of a second: not before it is needed.
  const { default: next } = await import('next')
  const app = next({ dev, dir: root, hostname: host, port })
  await app.prepare()
  return { close: () => app.close(), handle: app.getRequestHandler(), upgrade: app.getUpgradeHandler() }
}
