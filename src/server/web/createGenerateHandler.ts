import type { Payload } from 'payload'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { handleEndpoints } from 'payload'

/** false: the URL is another one, and nothing was done. */
export type GenerateHandler = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>

type CreateGenerateHandlerArgs = {
  payload: Payload
  /** Of the instance, where it has one. */
  cacheKey?: string
}

/** The plugin's endpoint without Next, which drops Content-Length: the film of known clips has one, and can be resumed. */
export const createGenerateHandler = ({ cacheKey, payload }: CreateGenerateHandlerArgs): GenerateHandler => {
  const path = `${payload.config.routes.api}/generate-workout-video`
  return async (req, res) => {
    if (req.method !== 'POST' || (req.url ?? '').split('?')[0] !== path) return false
    const gone = new AbortController()
    res.once('close', () => gone.abort())
    const response = await handleEndpoints({
      config: payload.config,
      ...(cacheKey !== undefined && { payloadInstanceCacheKey: cacheKey }),
      request: requestOf(req, gone.signal),
    })
    res.writeHead(response.status, Object.fromEntries(response.headers))
    // A client that has gone is no error; nor is a film that broke off: its reader sees that it is short.
    if (response.body) await pipeline(Readable.fromWeb(response.body as never), res).catch(() => undefined)
    else res.end()
    return true
  }
}

const requestOf = (req: IncomingMessage, signal: AbortSignal): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return new Request(new URL(req.url ?? '/', `http://${req.headers.host ?? 'localhost'}`), {
    body: Readable.toWeb(req) as ReadableStream,
    duplex: 'half',
    headers,
    method: 'POST',
    signal,
  } as RequestInit)
}
