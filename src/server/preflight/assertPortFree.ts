import { createServer } from 'node:net'
import { OperatorError } from '../OperatorError.ts'

/** Tells before the long steps that the web server will not be able to listen. */
export const assertPortFree = ({ host, port }: { host: string; port: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new OperatorError(explain({ error, host, port }))),
    )
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()))
  })

type Failure = { error: NodeJS.ErrnoException; host: string; port: number }

const explain = ({ error, host, port }: Failure): string => {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: end it, or choose another port: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} is only for root: choose one from 1024 on: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is "${host}", which is no address of this machine: HOST=127.0.0.1, or 0.0.0.0 for every one`
  return `Cannot listen on ${host}:${port}: ${error.message}`
}
