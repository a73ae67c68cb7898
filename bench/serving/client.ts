import type { ReadDone, ReadTask } from './types.ts'
import { connect } from 'node:net'

/** Reads over sockets into one buffer and forgets: a client that costs less than any server. */
const buffer = Buffer.allocUnsafe(1024 * 1024)
const HEAD_END = '\r\n\r\n'

type Range = ReadTask['ranges'][number]

const readRange = ({ path, port }: ReadTask, { fromByte, toByte }: Range): Promise<number> =>
  new Promise((resolve, reject) => {
    const wanted = toByte - fromByte
    let head: string | null = ''
    let [bytes, firstByteMs, startedMs] = [0, 0, 0]
    const take = (length: number): boolean => {
      let read = length
      if (head !== null) {
        head += buffer.toString('latin1', 0, length)
        const end = head.indexOf(HEAD_END)
        if (end < 0) return true
        if (!head.startsWith('HTTP/1.1 206')) socket.destroy(new Error(`${path}: ${head.slice(0, 200)}`))
        read = head.length - end - HEAD_END.length
        head = null
      }
      if (bytes === 0 && read > 0) firstByteMs = performance.now() - startedMs
      bytes += read
      return true
    }
    const socket = connect({ host: '127.0.0.1', onread: { buffer, callback: take }, port }, () => {
      startedMs = performance.now()
      const range = `bytes=${fromByte}-${toByte - 1}`
      socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\nRange: ${range}\r\n\r\n`)
    })
    socket.once('error', reject).once('close', () => {
      if (bytes === wanted) resolve(firstByteMs)
      else reject(new Error(`${path}: ${bytes} bytes came instead of ${wanted}`))
    })
  })

const read = async (task: ReadTask): Promise<ReadDone> => {
  const left = [...task.ranges]
  const firstByteMs: number[] = []
  const startedMs = performance.now()
  const readOn = async (): Promise<void> => {
    for (let range = left.shift(); range; range = left.shift()) firstByteMs.push(await readRange(task, range))
  }
  await Promise.all(Array.from({ length: task.atOnce }, readOn))
  return {
    bytes: task.ranges.reduce((sum, { fromByte, toByte }) => sum + toByte - fromByte, 0),
    firstByteMs,
    seconds: (performance.now() - startedMs) / 1000,
  }
}

process.on('message', (task: ReadTask) => {
  void read(task).then((done) => process.send?.(done))
})
