import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { sendProblem } from './sendProblem.ts'

/** Longer than proxies and players keep a connection that is idle (60 s): who ends it first may cut off a request. */
const keepAliveMs = 65_000

type ListenArgs = {
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  host: string
  port: number
  server: Server
  /** A stalled browser keeps us no longer from stopping. @default 10 seconds */
  drainMs?: number
}

/**
 * Starts to listen, and answers how to stop: what is being answered may finish, for a moment; what comes meanwhile over a
 * connection that is kept is refused, and every connection ends with its answer.
 */
export const listen = async ({
  answer,
  drainMs = 10_000,
  host,
  port,
  server,
}: ListenArgs): Promise<() => Promise<void>> => {
  server.keepAliveTimeout = keepAliveMs
  let isStopping = false
  const open = new Set<ServerResponse>()
  // The server forgets a connection that it has handed over, e.g. to a WebSocket, and waits for it all the same.
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
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
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, drainMs)
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
