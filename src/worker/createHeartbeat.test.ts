import type { WorkerContext } from '../jobs/types.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRunningPieces } from '../jobs/runningPieces.ts'
import { StoppedError } from '../jobs/StoppedError.ts'
import { createHeartbeat } from './createHeartbeat.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A worker with one FFmpeg, whose database answers as `query` does. */
const start = (query: () => Promise<unknown>) => {
  const running = createRunningPieces()
  const payload = {
    db: { pool: { query }, tableNameMap: new Map([['renders', 'renders']]) },
    logger: { warn: () => {} },
  }
  const heartbeat = createHeartbeat({
    about: {},
    aloneForMs: 10_000,
    concurrency: 1,
    context: { payload, running } as unknown as WorkerContext, // all that it touches
  })
  const piece = { jobId: 'job', keys: ['key'], signal: new AbortController().signal }
  const ended = running
    .run(
      piece,
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    )
    .catch((error: unknown) => error)
  return { ended, heartbeat, running }
}

test('a worker that its database does not answer stops its FFmpeg after the time of a heartbeat', async () => {
  const { ended, heartbeat, running } = start(() => new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(9_000)
  expect(running.list()).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await ended).toBeInstanceOf(StoppedError)
  void heartbeat.stop()
})

test('a piece that nobody waits for any more is stopped, and one that is wanted goes on', async () => {
  const wanted = start(() => Promise.resolve({ rows: [{ key: 'key' }] }))
  const unwanted = start(() => Promise.resolve({ rows: [] }))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await unwanted.ended).toBeInstanceOf(StoppedError)
  expect(wanted.running.list()).toHaveLength(1)
  await unwanted.heartbeat.stop()
  await wanted.heartbeat.stop()
})
