import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

type Pooler = {
  /** Of the database, through it. */
  url: string
  /** Notifications arrive from now on. */
  speak: () => void
  close: () => Promise<void>
}

const NOTIFICATION = 'A'.charCodeAt(0)
const HEAD_BYTES = 5

/**
 * Between clients and PostgreSQL, as silent about notifications as a transaction pooler: LISTEN is accepted, and nothing is ever
 * heard. It reads what the server says message by message (a letter, a length, the rest) and leaves those out.
 */
export const startPooler = async (databaseUrl: string): Promise<Pooler> => {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let isSilent = true
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => other.destroy())
    }
    client.pipe(database)
    let rest: Buffer = Buffer.alloc(0)
    database.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk])
      while (rest.length >= HEAD_BYTES && rest.length > rest.readInt32BE(1)) {
        const bytes = 1 + rest.readInt32BE(1)
        if (!isSilent || rest[0] !== NOTIFICATION) client.write(rest.subarray(0, bytes))
        rest = rest.subarray(bytes)
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
    speak: () => {
      isSilent = false
    },
    url: url.href,
  }
}
