import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebhookMessage } from '../../src/core/webhooks/types.ts'
import { createServer } from 'node:http'

export type Received = { body: string; headers: IncomingHttpHeaders; message: WebhookMessage; path: string }

export type Receiver = {
  url: string
  received: Received[]
  /** What the next requests are answered, one after the other; then 204. */
  answers: Array<{ status: number; headers?: Record<string, string>; body?: string; never?: boolean }>
  close: () => Promise<void>
}

/** A real HTTP server on a free port of this machine. */
export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = []
  const answers: Receiver['answers'] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString()
      received.push({
        body,
        headers: request.headers,
        message: JSON.parse(body) as WebhookMessage,
        path: request.url ?? '',
      })
      const answer = answers.shift() ?? { status: 204 }
      if (!answer.never) response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    answers,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
    received,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}
