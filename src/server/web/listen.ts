import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { sendProblem } from './sendProblem.ts'

/** A stalled browser must not keep us from stopping. */
const drainMs = 10_000

/** Longer than proxies and players keep a connection that is idle (60 s): who ends it first may cut off a request. */
const keepAliveMs = 65_000

type ListenArgs = {
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  host: string
  port: number
  server: Server
}

/**
 * Starts to listen, and answers how to stop: what is being answered may finish, for a moment; what comes meanwhile over a
 * connection that is kept is refused, and every connection ends with its answer.
 */
export const listen = async ({ answer, host, port, server }: ListenArgs): Promise<() => Promise<void>> => {
  server.keepAliveTimeout = keepAliveMs
  let isStopping = false
  const open = new Set<ServerResponse>()
  server.on('request', (request, response) => {
    if (isStopping) return refuse(response)
    open.add(response)
    response.once('close', () => open.delete(response))
    void answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => resolve())
  })
  return () =>
    new Promise((resolve) => {
      isStopping = true
      const timer = setTimeout(() => server.closeAllConnections(), drainMs)
      server.close(() => {
        clearTimeout(timer)
        resolve()
      })
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close')
      // A connection whose answer had begun is idle after it, and nobody else would end it.
      for (const response of open) response.once('close', () => server.closeIdleConnections())
      server.closeIdleConnections()
    })
}

const refuse = (response: ServerResponse): void =>
  sendProblem({
    code: 'server-stopping',
    detail: 'Ask again in a moment: another process, or this one when it is up again, answers',
    headers: { connection: 'close', 'retry-after': '5' },
    response,
  })
