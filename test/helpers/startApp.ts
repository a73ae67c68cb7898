import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../../src/adapters/postgres/freePort.ts'

export type RunningApp = {
  url: string
  admin: { email: string; password: string }
  dataFolder: string
  mediaFolder: string
  /** Everything that it has printed. */
  log: () => string
  process: ChildProcess
  /** As Ctrl-C does; removes the folders and answers the exit code. */
  stop: () => Promise<number | null>
}

export type StartAppArgs = {
  /** Besides folders, port and admin, e.g. `REPREEL_DEMO: '1'`. */
  variables?: Record<string, string>
  /** The first start may have to build the site. @default 600_000 */
  timeoutMs?: number
}

const root = resolve(import.meta.dirname, '../..')
const admin = { email: 'admin@repreel.local', password: 'a password for tests' }

/** The reference app as `npm start` runs it, on a port, a database and folders of its own, without demo content. */
export const startApp = async ({
  timeoutMs = 600_000,
  variables = {},
}: StartAppArgs = {}): Promise<RunningApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-app-'))
  const [dataFolder, mediaFolder] = [join(folder, 'data'), join(folder, 'media')]
  const port = await freePort()
  const child = spawn(process.execPath, ['--max-semi-space-size=4', 'bin/repreel.mjs', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      REPREEL_ADMIN_EMAIL: admin.email,
      REPREEL_ADMIN_PASSWORD: admin.password,
      REPREEL_DATA: dataFolder,
      REPREEL_DEMO: '0',
      REPREEL_MEDIA: mediaFolder,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { log, until } = readLog(child)
  const stop = async (): Promise<number | null> => {
    const exited = child.exitCode ?? child.signalCode
    if (exited === null) {
      child.kill('SIGINT')
      await once(child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
    return child.exitCode
  }
  try {
    await until({ text: 'Repreel is ready:', timeoutMs })
  } catch (error) {
    await stop()
    throw error
  }
  return { admin, dataFolder, log, mediaFolder, process: child, stop, url: `http://127.0.0.1:${port}` }
}

type Log = {
  log: () => string
  until: (args: { text: string; timeoutMs: number }) => Promise<void>
}

const readLog = (child: ChildProcess): Log => {
  let log = ''
  const heard = new EventTarget()
  const hear = (chunk: Buffer): void => {
    log += chunk.toString()
    heard.dispatchEvent(new Event('line'))
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return {
    log: () => log,
    until: ({ text, timeoutMs }) =>
      new Promise((resolve, reject) => {
        const end = (reason?: string): void => {
          clearTimeout(timer)
          heard.removeEventListener('line', look)
          if (reason) reject(new Error(`${reason} before "${text}". It printed:\n${log}`))
          else resolve()
        }
        const look = (): void => void (log.includes(text) && end())
        const timer = setTimeout(() => end(`${timeoutMs / 1000} s went by`), timeoutMs)
        child.once('exit', (code) => end(`The app ended with ${code}`))
        heard.addEventListener('line', look)
      }),
  }
}
