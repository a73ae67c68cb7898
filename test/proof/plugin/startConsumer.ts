import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../../../src/adapters/postgres/freePort.ts'
import { consumerEnv } from './runIn.ts'

export type RunningConsumer = { url: string; log: () => string; stop: () => Promise<void> }

const readyTimeoutMs = 120_000

/** `next start` and the consumer's own ten-line worker, as its README would say. */
export const startConsumer = async ({
  app,
  variables,
}: {
  app: string
  variables: Record<string, string>
}): Promise<RunningConsumer> => {
  const port = await freePort()
  let log = ''
  const start = (args: string[]): ChildProcess => {
    const env = consumerEnv(variables)
    const child = spawn(process.execPath, args, { cwd: app, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    return child
  }
  const next = join(app, 'node_modules/next/dist/bin/next')
  const children = [start([next, 'start', '-p', String(port), '-H', '127.0.0.1']), start(['worker.ts'])]
  const stop = async (): Promise<void> => {
    await Promise.all(
      children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return
        child.kill('SIGTERM')
        await once(child, 'exit')
      }),
    )
  }
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + readyTimeoutMs
  while (!(await answers(`${url}/api/access`)) || !log.includes('repreel worker: ready')) {
    if (Date.now() > deadline || children.some(({ exitCode }) => exitCode !== null)) {
      await stop()
      throw new Error(`The consumer did not start:\n${log}`)
    }
    await setTimeout(200)
  }
  return { log: () => log, stop, url }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
