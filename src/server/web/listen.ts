import type { Server } from 'node:http'

/** A stalled browser must not keep us from stopping. */
const drainMs = 3_000

/** Starts to listen, and answers how to stop: what is being answered may finish, for a moment. */
export const listen = async ({
  host,
  port,
  server,
}: {
  host: string
  port: number
  server: Server
}): Promise<() => Promise<void>> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => resolve())
  })
  return () =>
    new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), drainMs)
      server.close(() => {
        clearTimeout(timer)
        resolve()
      })
      server.closeIdleConnections()
    })
}
