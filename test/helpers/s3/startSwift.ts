import type { Writable } from 'node:stream'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { swiftPackages } from './swiftPackages.ts'

type Swift = {
  endpoint: string
  pid: number
  /** Ends all its processes with kill -9, and starts it again with what it had. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const START_MS = 60_000
const PORTS = 5

/** A real S3 service of this process, on this machine alone, with nothing in it; it ends when this process does. */
export const startSwift = async (): Promise<Swift> => {
  if (!existsSync('/usr/bin/swift-proxy-server'))
    throw new Error(
      `The tests of S3 need ${swiftPackages.join(', ')}: sudo apt-get install -y --no-install-recommends ${swiftPackages.join(' ')}. ` +
        'Or set REPREEL_TEST_S3_ENDPOINT, _BUCKET, _ACCESS_KEY_ID and _SECRET_ACCESS_KEY to a service of your own',
    )
  const folder = await mkdtemp(join(tmpdir(), 'repreel-swift-'))
  const port = await freePorts()
  const endpoint = `http://127.0.0.1:${port}`
  let child = await launch({ endpoint, folder, port })
  return {
    endpoint,
    pid: child.pid!, // it has answered
    restart: async () => {
      await end(child)
      child = await launch({ endpoint, folder, port })
    },
    stop: async () => {
      await end(child)
      await rm(folder, { force: true, recursive: true })
    },
  }
}

type LaunchArgs = { endpoint: string; folder: string; port: number }

const launch = async ({ endpoint, folder, port }: LaunchArgs): Promise<SwiftProcess> => {
  // Debian's Python, whatever else is in PATH: its packages are that one's. -s: nor are the user's own.
  const script = join(import.meta.dirname, 'serveSwift.py')
  const child = spawn('/usr/bin/python3', ['-s', script, folder, String(port)], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => void said.push(text.toString()))
  try {
    await answers({ child, endpoint, port, said })
  } catch (error) {
    await end(child)
    await rm(folder, { force: true, recursive: true })
    throw error
  }
  return child
}

type SwiftProcess = ChildProcess & { stdin: Writable }

const end = async (child: SwiftProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.stdin.end()
  if (child.exitCode === null) await ended
}

type AnswersArgs = { child: ChildProcess; endpoint: string; port: number; said: string[] }

const answers = async ({ child, endpoint, port, said }: AnswersArgs): Promise<void> => {
  const untilMs = Date.now() + START_MS
  while (Date.now() < untilMs && child.exitCode === null) {
    // The proxy would not ask a server again for a minute that it had found closed.
    const isOpen = await Promise.all(Array.from({ length: PORTS }, (_, i) => isListening(port + i)))
    const answer = isOpen.every(Boolean) && (await fetch(`${endpoint}/healthcheck`).catch(() => null))
    if (answer && answer.ok) return
    await wait(100)
  }
  throw new Error(`Swift did not start: ${said.join('').slice(-2000) || 'it said nothing'}`)
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })

/** The first of five that nobody has, one after another. */
const freePorts = async (): Promise<number> => {
  for (;;) {
    const first = await freePort(0)
    const rest = Array.from({ length: PORTS - 1 }, (_, i) => freePort(first + 1 + i))
    if (await Promise.all(rest).catch(() => null)) return first
  }
}

const freePort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
