import { once } from 'node:events'
import { connect } from 'node:net'

export type Client = {
  /** Rejects where the connection breaks. */
  ask: (body: string) => Promise<{ status: number; text: string }>
  close: () => void
}

/** One connection that stays open and asks one thing at a time; thousands of them take little of what is measured. */
export const createClient = async (url: URL): Promise<Client> => {
  const socket = connect({ host: url.hostname, port: Number(url.port) })
  await once(socket, 'connect')
  let received: Buffer[] = []
  let waiting: {
    resolve: (answer: { status: number; text: string }) => void
    reject: (error: Error) => void
  } | null = null
  const fail = (error: Error): void => {
    waiting?.reject(error)
    waiting = null
  }
  socket.setNoDelay(true)
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('The connection was closed')))
  socket.on('data', (chunk) => {
    received.push(chunk)
    const bytes = received.length === 1 ? chunk : Buffer.concat(received)
    const answer = answerIn(bytes)
    if (!answer) return
    received = []
    waiting?.resolve(answer)
    waiting = null
  })
  return {
    ask: (body) =>
      new Promise((resolve, reject) => {
        waiting = { reject, resolve }
        socket.write(
          `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      }),
    close: () => socket.destroy(),
  }
}

/** null: not all of it is there yet. Our answers say their length. */
const answerIn = (bytes: Buffer): { status: number; text: string } | null => {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
  const start = end + 4
  if (bytes.length < start + length) return null
  return { status: Number(head.slice(9, 12)), text: bytes.toString('utf8', start, start + length) }
}
