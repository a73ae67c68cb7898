import type { S3Options } from '../../src/adapters/store/s3/types.ts'
import type { TestPayload } from '../helpers/openTestPayload.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A worker in a process of its own; resolves when it takes jobs. */
export const spawnWorker = ({
  dataFolder,
  databaseUrl,
  mediaFolder,
  s3,
}: Pick<TestPayload, 'dataFolder' | 'databaseUrl' | 'mediaFolder'> & {
  s3?: S3Options
}): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'workerProcess.ts')
    const child = spawn(
      process.execPath,
      [script, databaseUrl, dataFolder, mediaFolder, JSON.stringify(s3 ?? null)],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    )
    child.once('message', () => resolve(child))
    child.once('exit', (code, signal) =>
      reject(new Error(`the worker ended with ${signal ?? code} before it was ready`)),
    )
  })

/** Resolves when it has ended. */
export const endWorker = async (worker: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.kill(signal)
  await ended
}
