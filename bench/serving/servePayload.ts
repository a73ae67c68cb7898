import type { ServeReady, ServeTask } from './types.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, getPayload, handleEndpoints } from 'payload'

type PipeToNodeResponse = (readable: ReadableStream, res: ServerResponse) => Promise<void>

/** How Next writes a route handler's answer; next exports it to itself only. */
const { pipeToNodeResponse } = createRequire(import.meta.url)('next/dist/server/pipe-readable.js') as {
  pipeToNodeResponse: PipeToNodeResponse
}

const SLUG = 'films'

/**
 * Payload's own file route of an upload collection that everybody may read, answered as Next answers it; what else Next
 * does for a request is left out, in the route's favour. It asks no database, so none is connected.
 */
export const servePayload = async ({
  fileName,
  folder,
}: Extract<ServeTask, { kind: 'payload' }>): Promise<ServeReady> => {
  const config = buildConfig({
    collections: [{ access: { read: () => true }, fields: [], slug: SLUG, upload: { staticDir: folder } }],
    db: postgresAdapter({ pool: { connectionString: 'postgres://nobody@127.0.0.1:1/none' } }),
    secret: 'a secret of the benchmark, long enough',
    telemetry: false,
  })
  await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const request = new Request(`http://bench${req.url}`, { headers: headersOf(req) })
    const { body, headers, status } = await handleEndpoints({ config, request })
    res.statusCode = status
    headers.forEach((value, name) => res.appendHeader(name, value))
    if (body) await pipeToNodeResponse(body, res)
    else res.end()
  }
  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error)
      res.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { path: `/api/${SLUG}/file/${fileName}`, port: (server.address() as AddressInfo).port }
}

const headersOf = ({ headers }: IncomingMessage): Headers => {
  const { host, range } = headers
  return new Headers({ ...(host && { host }), ...(range && { range }) })
}
